param name string
param suffix string
param location string
param tags object
param isProd bool
param identityId string
param identityClientId string
param storageName string

@description('The blob container that deployments are put into')
param packagesUrl string
param insightsConnectionString string
param cosmosEndpoint string
param cosmosDatabase string

@description('The key in Key Vault that seals signatures')
param sealKeyUrl string
param entraClientId string
param tabOrigin string
param teamsAppId string

@description('The mailbox from which emails go to whom Teams cannot reach')
param mailSender string
param mailTenantId string

@description('Where Key Vault keeps the secret of the draft keys')
param draftKeyUri string

resource plan 'Microsoft.Web/serverfarms@2024-11-01' = {
  name: 'asp-${name}-api'
  location: location
  kind: 'functionapp'
  tags: tags
  sku: { tier: 'FlexConsumption', name: 'FC1' }
  properties: { reserved: true }
}

resource api 'Microsoft.Web/sites@2024-11-01' = {
  name: 'func-${name}-${suffix}'
  location: location
  kind: 'functionapp,linux'
  tags: tags
  identity: { type: 'UserAssigned', userAssignedIdentities: { '${identityId}': {} } }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    clientAffinityEnabled: false
    keyVaultReferenceIdentity: identityId
    functionAppConfig: {
      deployment: {
        storage: {
          type: 'blobContainer'
          value: packagesUrl
          authentication: {
            type: 'UserAssignedIdentity'
            userAssignedIdentityResourceId: identityId
          }
        }
      }
      scaleAndConcurrency: {
        instanceMemoryMB: 2048
        maximumInstanceCount: 40
        alwaysReady: isProd ? [{ name: 'http', instanceCount: 1 }] : []
      }
      // The version that every test runs on; Functions supports 24 until April 2028, 22 until 2027.
      runtime: { name: 'node', version: '24' }
    }
    siteConfig: {
      minTlsVersion: '1.2'
      ftpsState: 'Disabled'
      http20Enabled: true
      cors: { allowedOrigins: [tabOrigin], supportCredentials: false }
      appSettings: [
        { name: 'AzureWebJobsStorage__accountName', value: storageName }
        { name: 'AzureWebJobsStorage__credential', value: 'managedidentity' }
        { name: 'AzureWebJobsStorage__clientId', value: identityClientId }
        { name: 'APPLICATIONINSIGHTS_CONNECTION_STRING', value: insightsConnectionString }
        {
          name: 'APPLICATIONINSIGHTS_AUTHENTICATION_STRING'
          value: 'ClientId=${identityClientId};Authorization=AAD'
        }
        { name: 'STORE', value: 'cosmos' }
        { name: 'COSMOS_ENDPOINT', value: cosmosEndpoint }
        { name: 'COSMOS_DATABASE', value: cosmosDatabase }
        { name: 'SEAL_KEY_URL', value: sealKeyUrl }
        { name: 'ENTRA_AUTHORITY', value: 'https://login.microsoftonline.com' }
        { name: 'ENTRA_CLIENT_ID', value: entraClientId }
        { name: 'MANAGED_IDENTITY_CLIENT_ID', value: identityClientId }
        { name: 'TAB_ORIGIN', value: tabOrigin }
        { name: 'TEAMS_APP_ID', value: teamsAppId }
        { name: 'MAIL_SENDER', value: mailSender }
        { name: 'MAIL_TENANT_ID', value: mailTenantId }
        { name: 'DRAFT_KEY_SECRET', value: '@Microsoft.KeyVault(SecretUri=${draftKeyUri})' }
      ]
    }
  }

  resource noFtpPassword 'basicPublishingCredentialsPolicies' = {
    name: 'ftp'
    properties: { allow: false }
  }

  resource noScmPassword 'basicPublishingCredentialsPolicies' = {
    name: 'scm'
    properties: { allow: false }
  }
}

output origin string = 'https://${api.properties.defaultHostName}'
output resourceId string = api.id
