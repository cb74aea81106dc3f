// The bot's environment. None of these values is a secret. An empty one counts as not set.

@description('The web app that gets these settings.')
param webAppName string

@description('Host name of the web app, without https://.')
param host string

@description('Client id of the bot\'s managed identity.')
param clientId string

@description('Tenant of that identity.')
param tenantId string

@description('Storage account for records.')
param storageAccountName string

@description('Connection string of Application Insights.')
param insightsConnectionString string

@description('Entra object ids of the secretaries, comma-separated.')
param secretaries string

@description('Tenants served besides the bot\'s own, comma-separated.')
param tenants string

@description('Application id of the Entra app of the tab, or empty: no tab.')
param tabAppId string

@description('Application ID URI of that app, or empty.')
param tabAudience string

@description('off, or empty.')
param fourEyes string

@description('off, or empty.')
param goodFriday string

@description('How long closed proposals are kept, or empty.')
param retention string

@description('Level of the log.')
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
    AKKOORD_TAB_APP_ID: tabAppId
    AKKOORD_TAB_AUDIENCE: tabAudience
    AKKOORD_FOUR_EYES: fourEyes
    AKKOORD_GOOD_FRIDAY: goodFriday
    AKKOORD_RETENTION: retention
    LOG_LEVEL: logLevel
    APPLICATIONINSIGHTS_CONNECTION_STRING: insightsConnectionString
    // Stops the exporter from telling Microsoft about its own use.
    APPLICATION_INSIGHTS_NO_STATSBEAT: 'true'
    // Runs the bot from the zip: read-only, built beforehand, with its packages in it.
    WEBSITE_RUN_FROM_PACKAGE: '1'
    SCM_DO_BUILD_DURING_DEPLOYMENT: 'false'
    // Seconds between asking the bot to stop and killing it; a message on its way to Teams takes at most 20.
    WEBSITES_CONTAINER_STOP_TIME_LIMIT: '30'
  }
}
