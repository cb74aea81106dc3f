@description('Start of the names of the alerts.')
param name string

@description('Region of the alerts that query the logs.')
param location string

@description('Address that alerts are mailed to; empty: no mail.')
param email string

@description('Resource id of the web app.')
param webAppId string

@description('Resource id of Application Insights.')
param insightsId string

@description('Tags.')
param tags object

resource actions 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: name
  location: 'global'
  tags: tags
  properties: {
    enabled: true
    groupShortName: 'Akkoord'
    emailReceivers: empty(email) ? [] : [{ name: 'beheer', emailAddress: email, useCommonAlertSchema: true }]
  }
}

// Measured by the platform itself, so that these alerts work even when the bot is silent.
var measured = [
  {
    name: 'health'
    description: 'An instance does not answer /healthz with 200: the bot or its storage is down.'
    severity: 1
    metric: 'HealthCheckStatus'
    aggregation: 'Average'
    operator: 'LessThan'
    threshold: 100
  }
  {
    name: 'failures'
    description: 'More than five requests in a quarter of an hour were answered with a server error.'
    severity: 2
    metric: 'Http5xx'
    aggregation: 'Total'
    operator: 'GreaterThan'
    threshold: 5
  }
]

resource metricAlerts 'Microsoft.Insights/metricAlerts@2018-03-01' = [
  for alert in measured: {
    name: '${name}-${alert.name}'
    location: 'global'
    tags: tags
    properties: {
      enabled: true
      description: alert.description
      severity: alert.severity
      scopes: [webAppId]
      evaluationFrequency: 'PT5M'
      windowSize: 'PT15M'
      criteria: {
        'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
        allOf: [
          {
            criterionType: 'StaticThresholdCriterion'
            name: alert.name
            metricNamespace: 'Microsoft.Web/sites'
            metricName: alert.metric
            operator: alert.operator
            threshold: alert.threshold
            timeAggregation: alert.aggregation
          }
        ]
      }
      actions: [{ actionGroupId: actions.id }]
    }
  }
]

// Measured by the bot. Each query returns a row for each thing that is wrong.
var told = [
  {
    name: 'undelivered'
    description: 'A message to Teams could not be delivered for more than 15 minutes.'
    severity: 2
    query: 'customMetrics | where name == "akkoord.messages.undelivered.age" and valueSum > 900'
  }
  {
    name: 'faults'
    description: 'The bot met something it did not expect; its log has the reference.'
    severity: 2
    query: 'customMetrics | where name == "akkoord.faults" and valueSum > 0'
  }
  {
    name: 'full'
    description: 'So much is recorded of one proposal that soon no text fits any more.'
    severity: 3
    query: 'customMetrics | where name == "akkoord.proposal.size" and valueMax > 600000'
  }
  {
    name: 'unreadable'
    description: 'A stored row cannot be read, and the bot skips it: npm run doctor names it.'
    severity: 2
    query: 'customMetrics | where name == "akkoord.rows.unreadable" and valueSum > 0'
  }
  {
    name: 'silence'
    description: 'The bot told no measurements for a quarter of an hour: it does not run, or cannot reach its logs.'
    severity: 1
    query: 'customMetrics | where name == "akkoord.messages.undelivered" | summarize told = count() | where told == 0'
  }
]

resource queryAlerts 'Microsoft.Insights/scheduledQueryRules@2023-12-01' = [
  for alert in told: {
    name: '${name}-${alert.name}'
    location: location
    tags: tags
    kind: 'LogAlert'
    properties: {
      enabled: true
      displayName: '${name}-${alert.name}'
      description: alert.description
      severity: alert.severity
      scopes: [insightsId]
      evaluationFrequency: 'PT5M'
      windowSize: 'PT15M'
      autoMitigate: true
      // customMetrics is empty until the bot runs for the first time, and validation would then refuse the query.
      skipQueryValidation: true
      criteria: {
        allOf: [
          {
            query: alert.query
            timeAggregation: 'Count'
            operator: 'GreaterThan'
            threshold: 0
            failingPeriods: { numberOfEvaluationPeriods: 1, minFailingPeriodsToAlert: 1 }
          }
        ]
      }
      actions: { actionGroups: [actions.id] }
    }
  }
]
