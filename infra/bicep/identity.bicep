@description('Name of the managed identity.')
param name string

@description('Region.')
param location string

@description('Tags.')
param tags object

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: name
  location: location
  tags: tags
}

@description('Resource id.')
output id string = identity.id

@description('The id by which Teams and Entra know the bot as an app.')
output clientId string = identity.properties.clientId

@description('The id to which roles are given.')
output principalId string = identity.properties.principalId

@description('The tenant that it belongs to.')
output tenantId string = identity.properties.tenantId
