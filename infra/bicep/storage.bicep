@description('Name of the storage account: 3 to 24 small letters and digits.')
param name string

@description('Region.')
param location string

@description('Replication of storage.')
param sku string

@description('For how many days a file can be restored after it was deleted.')
param softDeleteDays int

@description('Log Analytics workspace for the log of writes and deletions.')
param workspaceId string

@description('Tags.')
param tags object

resource account 'Microsoft.Storage/storageAccounts@2024-01-01' = {
  name: name
  location: location
  tags: tags
  kind: 'StorageV2'
  sku: { name: sku }
  properties: {
    accessTier: 'Hot'
    allowBlobPublicAccess: false
    allowCrossTenantReplication: false
    allowSharedKeyAccess: false
    defaultToOAuthAuthentication: true
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
  }
}

resource blobs 'Microsoft.Storage/storageAccounts/blobServices@2024-01-01' = {
  parent: account
  name: 'default'
  properties: {
    isVersioningEnabled: true
    deleteRetentionPolicy: { enabled: true, days: softDeleteDays }
    containerDeleteRetentionPolicy: { enabled: true, days: softDeleteDays }
  }
}

resource files 'Microsoft.Storage/storageAccounts/blobServices/containers@2024-01-01' = {
  parent: blobs
  name: 'files'
  properties: {
    publicAccess: 'None'
    // Immutability support must be on before there are files, because adding it later takes a migration. No policy is
    // set here: see README.md.
    immutableStorageWithVersioning: { enabled: true }
  }
}

resource tablesService 'Microsoft.Storage/storageAccounts/tableServices@2024-01-01' = {
  parent: account
  name: 'default'
}

resource tables 'Microsoft.Storage/storageAccounts/tableServices/tables@2024-01-01' = [
  for table in ['Proposals', 'Directory']: {
    parent: tablesService
    name: table
  }
]

// Deletes earlier versions in the end: versioning keeps a deleted file as one, and a file that the bot removes must be
// gone.
resource lifecycle 'Microsoft.Storage/storageAccounts/managementPolicies@2024-01-01' = {
  parent: account
  name: 'default'
  dependsOn: [blobs]
  properties: {
    policy: {
      rules: [
        {
          name: 'remove-earlier-versions'
          enabled: true
          type: 'Lifecycle'
          definition: {
            filters: { blobTypes: ['blockBlob'] }
            actions: { version: { delete: { daysAfterCreationGreaterThan: softDeleteDays } } }
          }
        }
      ]
    }
  }
}

var written = [
  { category: 'StorageWrite', enabled: true }
  { category: 'StorageDelete', enabled: true }
]

resource blobLogs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: blobs
  name: 'written'
  properties: { workspaceId: workspaceId, logs: written }
}

resource tableLogs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: tablesService
  name: 'written'
  properties: { workspaceId: workspaceId, logs: written }
}

@description('Name of the storage account.')
output name string = account.name
