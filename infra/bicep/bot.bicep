@description('Name of the Azure Bot.')
param name string

@description('global, or a region that Azure Bot offers.')
param location string

@description('Name shown in the portal.')
param displayName string

@description('F0 or S1.')
param sku string

@description('Host name of the web app, without https://.')
param host string

@description('Resource id of the bot\'s managed identity.')
param identityId string

@description('Client id of that identity.')
param clientId string

@description('Tenant of that identity.')
param tenantId string

@description('Log Analytics workspace for the channel\'s requests to the bot.')
param workspaceId string

@description('Tags.')
param tags object

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: name
  location: location
  tags: tags
  kind: 'azurebot'
  sku: { name: sku }
  properties: {
    displayName: displayName
    endpoint: 'https://${host}/api/messages'
    msaAppId: clientId
    msaAppMSIResourceId: identityId
    msaAppTenantId: tenantId
    msaAppType: 'UserAssignedMSI'
    disableLocalAuth: true
  }
}

resource teams 'Microsoft.BotService/botServices/channels@2022-09-15' = {
  parent: bot
  name: 'MsTeamsChannel'
  location: location
  properties: {
    channelName: 'MsTeamsChannel'
    properties: { isEnabled: true }
  }
}

resource botLogs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: bot
  name: 'requests'
  properties: {
    workspaceId: workspaceId
    logs: [{ category: 'BotRequest', enabled: true }]
  }
}
