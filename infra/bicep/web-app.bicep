@description('Name of the web app and its plan.')
param name string

@description('Region.')
param location string

@description('Size of one instance.')
param planSku string

@description('Resource id of the managed identity that the bot acts as.')
param identityId string

@description('Log Analytics workspace for the web app\'s logs.')
param workspaceId string

@description('Tags.')
param tags object

resource plan 'Microsoft.Web/serverfarms@2024-11-01' = {
  name: name
  location: location
  tags: tags
  kind: 'linux'
  sku: { name: planSku }
  properties: {
    // Makes the plan a Linux plan.
    reserved: true
  }
}

resource web 'Microsoft.Web/sites@2024-11-01' = {
  name: name
  location: location
  tags: tags
  kind: 'app,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identityId}': {} }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    // Any instance can answer any click.
    clientAffinityEnabled: false
    siteConfig: {
      linuxFxVersion: 'NODE|24-lts'
      // The command of npm start, without npm or the shell of Azure's own script in between: they would keep the signal
      // to stop from the bot.
      appCommandLine: 'exec node dist/bot/index.js'
      healthCheckPath: '/healthz'
      alwaysOn: true
      http20Enabled: true
      minTlsVersion: '1.2'
      scmMinTlsVersion: '1.2'
      ftpsState: 'Disabled'
    }
  }
}

// Only Entra may deploy: no user name and password for FTP or for the deployment site.
resource publishing 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2024-11-01' = [
  for door in ['ftp', 'scm']: {
    parent: web
    name: door
    properties: { allow: false }
  }
]

resource webLogs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: web
  name: 'logs'
  properties: {
    workspaceId: workspaceId
    logs: [
      { category: 'AppServiceHTTPLogs', enabled: true }
      { category: 'AppServiceConsoleLogs', enabled: true }
      { category: 'AppServicePlatformLogs', enabled: true }
    ]
  }
}

@description('Resource id of the web app.')
output id string = web.id

@description('Name of the web app.')
output name string = web.name

@description('Resource id of the plan.')
output planId string = plan.id

@description('Host name, without https://.')
output host string = web.properties.defaultHostName
