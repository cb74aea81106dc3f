@description('Name of both the workspace and Application Insights.')
param name string

@description('Region.')
param location string

@description('For how many days everything is kept.')
param days int

@description('Tags.')
param tags object

resource workspace 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: name
  location: location
  tags: tags
  properties: {
    sku: { name: 'PerGB2018' }
    retentionInDays: days
    // Daily limit, so that a bot in a loop costs no more than a few euros a day.
    workspaceCapping: { dailyQuotaGb: 1 }
  }
}

resource insights 'Microsoft.Insights/components@2020-02-02' = {
  name: name
  location: location
  tags: tags
  kind: 'web'
  properties: {
    Application_Type: 'web'
    WorkspaceResourceId: workspace.id
    // Masks the caller's address: it is personal data that nobody needs.
    DisableIpMasking: false
  }
}

@description('Resource id of the workspace, where diagnostic settings send their logs.')
output workspaceId string = workspace.id

@description('Resource id of Application Insights, on which alerts ask their questions.')
output insightsId string = insights.id

@description('Address for the bot\'s telemetry. It lets a client send, not read.')
output insightsConnectionString string = insights.properties.ConnectionString
