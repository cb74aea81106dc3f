// What the bot reads from its environment. Not one of these is a secret. An empty one counts as not set.

@description('The web app that gets these settings.')
param webAppName string

@description('Its host name, without https://.')
param host string

@description('Client id of the bot\'s managed identity.')
param clientId string

@description('Tenant of that identity.')
param tenantId string

@description('Where records live.')
param storageAccountName string

@description('Where telemetry goes.')
param insightsConnectionString string

@description('Entra object ids of the secretaries, comma-separated.')
param secretaries string

@description('Tenants served besides the bot\'s own, comma-separated.')
param tenants string

@description('off, or empty.')
param fourEyes string

@description('off, or empty.')
param goodFriday string

@description('How long what has ended is kept, or empty.')
param retention string

@description('How much is logged.')
param logLevel string

resource web 'Microsoft.Web/sites@2024-11-01' existing = {
  name: webAppName
}

resource settings 'Microsoft.Web/sites/config@2024-11-01' = {
  parent: web
  name: 'appsettings'
  properties: {
    MicrosoftAppId: clientId
    MicrosoftAppType: 'UserAssignedMSI'
    MicrosoftAppTenantId: tenantId
    AZURE_STORAGE_ACCOUNT: storageAccountName
    AKKOORD_PUBLIC_URL: 'https://${host}'
    AKKOORD_SECRETARIES: secretaries
    AKKOORD_TENANTS: tenants
    AKKOORD_FOUR_EYES: fourEyes
    AKKOORD_GOOD_FRIDAY: goodFriday
    AKKOORD_RETENTION: retention
    LOG_LEVEL: logLevel
    APPLICATIONINSIGHTS_CONNECTION_STRING: insightsConnectionString
    // The exporter would tell Microsoft about its own use.
    APPLICATION_INSIGHTS_NO_STATSBEAT: 'true'
    // The zip is what runs: read-only, with its packages in it, built before it came here.
    WEBSITE_RUN_FROM_PACKAGE: '1'
    SCM_DO_BUILD_DURING_DEPLOYMENT: 'false'
    // Seconds between asking the bot to stop and killing it; a message on its way to Teams takes at most 20.
    WEBSITES_CONTAINER_STOP_TIME_LIMIT: '30'
  }
}
