targetScope = 'resourceGroup'

@description('Never dev: env/.env.dev holds examples only')
@allowed(['test', 'prod'])
param environmentName string

@description('Client id of the multi-tenant Entra app that teamsapp.yml makes')
param entraClientId string

@description('Id of the Teams app that teamsapp.yml makes')
param teamsAppId string

@description('The mailbox from which emails go to whom Teams cannot reach')
param mailSender string

@description('The tenant of that mailbox')
param mailTenantId string

@description('Who is told by email when something is parked')
param alertEmail string

@description('UK South keeps statutory records in the UK')
param location string = 'uksouth'

@description('Static Web Apps has no UK region; it holds code, never records')
param tabLocation string = 'westeurope'

var isProd = environmentName == 'prod'
var name = 'induction-${environmentName}'
var suffix = uniqueString(resourceGroup().id)
var tags = { app: 'ect-induction', environment: environmentName }

module identity './identity.bicep' = {
  name: 'identity'
  params: { name: name, location: location, tags: tags }
}

module monitoring './monitoring.bicep' = {
  name: 'monitoring'
  params: {
    name: name
    location: location
    tags: tags
    isProd: isProd
    principalIds: [identity.outputs.apiPrincipalId, identity.outputs.botPrincipalId]
    alertEmail: alertEmail
  }
}

module cosmos './cosmos.bicep' = {
  name: 'cosmos'
  params: {
    name: 'cosmos-${name}-${suffix}'
    location: location
    tags: tags
    isProd: isProd
    principalIds: [identity.outputs.apiPrincipalId, identity.outputs.botPrincipalId]
    workspaceId: monitoring.outputs.workspaceId
  }
}

module vault './vault.bicep' = {
  name: 'vault'
  params: {
    name: take('kv-ect-${environmentName}-${suffix}', 24)
    location: location
    tags: tags
    principalIds: [identity.outputs.apiPrincipalId, identity.outputs.botPrincipalId]
    draftKeyReaderId: identity.outputs.apiPrincipalId
    workspaceId: monitoring.outputs.workspaceId
  }
}

module storage './storage.bicep' = {
  name: 'storage'
  params: {
    name: take('stect${environmentName}${suffix}', 24)
    location: location
    tags: tags
    isProd: isProd
    principalId: identity.outputs.apiPrincipalId
  }
}

module tab './tab.bicep' = {
  name: 'tab'
  params: { name: 'stapp-${name}', location: tabLocation, tags: tags }
}

module api './api.bicep' = {
  name: 'api'
  params: {
    name: name
    suffix: suffix
    location: location
    tags: tags
    isProd: isProd
    identityId: identity.outputs.apiId
    identityClientId: identity.outputs.apiClientId
    storageName: storage.outputs.accountName
    packagesUrl: storage.outputs.packagesUrl
    insightsConnectionString: monitoring.outputs.connectionString
    cosmosEndpoint: cosmos.outputs.endpoint
    cosmosDatabase: cosmos.outputs.databaseName
    sealKeyUrl: vault.outputs.sealKeyUrl
    entraClientId: entraClientId
    tabOrigin: tab.outputs.origin
    teamsAppId: teamsAppId
    mailSender: mailSender
    mailTenantId: mailTenantId
    draftKeyUri: vault.outputs.draftKeyUri
  }
}

module bot './bot.bicep' = {
  name: 'bot'
  params: {
    name: name
    suffix: suffix
    location: location
    tags: tags
    isProd: isProd
    identityId: identity.outputs.botId
    identityClientId: identity.outputs.botClientId
    insightsConnectionString: monitoring.outputs.connectionString
    workspaceId: monitoring.outputs.workspaceId
    cosmosEndpoint: cosmos.outputs.endpoint
    cosmosDatabase: cosmos.outputs.databaseName
    sealKeyUrl: vault.outputs.sealKeyUrl
    tabOrigin: tab.outputs.origin
    teamsAppId: teamsAppId
  }
}

output API_IDENTITY_PRINCIPAL_ID string = identity.outputs.apiPrincipalId
output API_ORIGIN string = api.outputs.origin
output API_RESOURCE_ID string = api.outputs.resourceId
output BOT_ID string = identity.outputs.botClientId
output BOT_RESOURCE_ID string = bot.outputs.resourceId
output KEY_VAULT_NAME string = vault.outputs.name
output TAB_DOMAIN string = tab.outputs.domain
output TAB_RESOURCE_ID string = tab.outputs.resourceId
