// Makes everything that Akkoord needs in Azure, in one resource group. README.md beside this file says what each
// resource is for and costs.

@description('Makes names unique in Azure: small letters and digits.')
@minLength(3)
@maxLength(13)
param resourceSuffix string = uniqueString(resourceGroup().id)

@description('Region of the web app, storage and logs.')
param location string = 'westeurope'

@description('Location of the bot\'s registration: global, or a region that Azure Bot offers. It cannot be changed later.')
@allowed(['global', 'westeurope'])
param botLocation string = 'global'

@description('Name of the bot in Azure. The name that people see in Teams is in the app package.')
@maxLength(42)
param botDisplayName string = 'Akkoord'

@description('F0 or S1. Messages over Teams are free in both; only S1 has a service level agreement.')
@allowed(['F0', 'S1'])
param botSku string = 'F0'

@description('App Service plan. Scaling out needs Standard or Premium.')
@allowed(['S1', 'P0v3', 'P1v3', 'P2v3'])
param planSku string = 'P0v3'

@description('Replication of storage: over the zones of one region, or within one zone.')
@allowed(['Standard_ZRS', 'Standard_LRS'])
param storageSku string = 'Standard_ZRS'

@description('For how many days a deleted file, or an earlier version of a file, can be restored.')
@minValue(1)
@maxValue(365)
param softDeleteDays int = 30

@description('For how many days logs and measurements are kept.')
@minValue(30)
@maxValue(730)
param logDays int = 90

@description('Address that alerts are mailed to; empty: alerts are only seen in the portal.')
param alertEmail string = ''

@description('Entra object id of the group of administrators who back up, restore and examine storage; empty: nobody.')
param operatorObjectId string = ''

@description('AKKOORD_SECRETARIES: Entra object ids of the secretaries, comma-separated; <id>@<tenant> for another tenant.')
param secretaries string = ''

@description('AKKOORD_TENANTS: tenants served besides the bot\'s own, comma-separated.')
param tenants string = ''

@description('AKKOORD_TAB_APP_ID: application id of the Entra app of the tab; empty: no tab.')
param tabAppId string = ''

@description('AKKOORD_TAB_AUDIENCE: Application ID URI of that app, api://<host>/botid-<id of the bot>; empty: no tab.')
param tabAudience string = ''

@description('AKKOORD_FOUR_EYES: off lets an author answer for a party.')
@allowed(['', 'off'])
param fourEyes string = ''

@description('AKKOORD_GOOD_FRIDAY: off makes Goede Vrijdag a working day.')
@allowed(['', 'off'])
param goodFriday string = ''

@description('AKKOORD_RETENTION: how long closed proposals are kept; empty: for ever.')
param retention string = ''

@description('LOG_LEVEL: how much the bot logs.')
@allowed(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'])
param logLevel string = 'info'

@description('Tags for every resource.')
param tags object = { application: 'akkoord' }

var name = 'akkoord-${resourceSuffix}'

module identity 'bicep/identity.bicep' = {
  name: 'identity'
  params: { name: name, location: location, tags: tags }
}

module logs 'bicep/logs.bicep' = {
  name: 'logs'
  params: { name: name, location: location, days: logDays, tags: tags }
}

module storage 'bicep/storage.bicep' = {
  name: 'storage'
  params: {
    name: 'akkoord${resourceSuffix}'
    location: location
    sku: storageSku
    softDeleteDays: softDeleteDays
    workspaceId: logs.outputs.workspaceId
    tags: tags
  }
}

module botRoles 'bicep/storage-roles.bicep' = {
  name: 'bot-roles'
  params: {
    storageAccountName: storage.outputs.name
    principalId: identity.outputs.principalId
    principalType: 'ServicePrincipal'
  }
}

module operatorRoles 'bicep/storage-roles.bicep' = if (!empty(operatorObjectId)) {
  name: 'operator-roles'
  params: { storageAccountName: storage.outputs.name, principalId: operatorObjectId, principalType: 'Group' }
}

module web 'bicep/web-app.bicep' = {
  name: 'web-app'
  params: {
    name: name
    location: location
    planSku: planSku
    identityId: identity.outputs.id
    workspaceId: logs.outputs.workspaceId
    tags: tags
  }
}

module webSettings 'bicep/web-settings.bicep' = {
  name: 'web-settings'
  params: {
    webAppName: web.outputs.name
    host: web.outputs.host
    clientId: identity.outputs.clientId
    tenantId: identity.outputs.tenantId
    storageAccountName: storage.outputs.name
    insightsConnectionString: logs.outputs.insightsConnectionString
    secretaries: secretaries
    tenants: tenants
    tabAppId: tabAppId
    tabAudience: tabAudience
    fourEyes: fourEyes
    goodFriday: goodFriday
    retention: retention
    logLevel: logLevel
  }
}

module scale 'bicep/scale.bicep' = {
  name: 'scale'
  params: { name: name, location: location, planId: web.outputs.planId, tags: tags }
}

module bot 'bicep/bot.bicep' = {
  name: 'bot'
  params: {
    name: name
    location: botLocation
    displayName: botDisplayName
    sku: botSku
    host: web.outputs.host
    identityId: identity.outputs.id
    clientId: identity.outputs.clientId
    tenantId: identity.outputs.tenantId
    workspaceId: logs.outputs.workspaceId
    tags: tags
  }
}

module alerts 'bicep/alerts.bicep' = {
  name: 'alerts'
  params: {
    name: name
    location: location
    email: alertEmail
    webAppId: web.outputs.id
    insightsId: logs.outputs.insightsId
    tags: tags
  }
}

@description('The bot\'s app id: the client id of its managed identity.')
output BOT_ID string = identity.outputs.clientId

@description('The tenant of the bot\'s identity.')
output BOT_TENANT_ID string = identity.outputs.tenantId

@description('The host name of the web app, without https://.')
output BOT_DOMAIN string = web.outputs.host

@description('The resource id of the web app, to which the zip is deployed.')
output BOT_AZURE_APP_SERVICE_RESOURCE_ID string = web.outputs.id

@description('The storage account that holds the record.')
output STORAGE_ACCOUNT_NAME string = storage.outputs.name
