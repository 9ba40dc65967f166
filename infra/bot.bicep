param name string
param suffix string
param location string
param tags object
param isProd bool
param identityId string
param identityClientId string
param insightsConnectionString string
param workspaceId string
param cosmosEndpoint string
param cosmosDatabase string

@description('The key in Key Vault that seals signatures')
param sealKeyUrl string
param tabOrigin string
param teamsAppId string

resource plan 'Microsoft.Web/serverfarms@2024-11-01' = {
  name: 'asp-${name}-bot'
  location: location
  kind: 'linux'
  tags: tags
  sku: { name: isProd ? 'P0v3' : 'B1', capacity: isProd ? 2 : 1 }
  properties: { reserved: true, zoneRedundant: isProd }
}

resource bot 'Microsoft.Web/sites@2024-11-01' = {
  name: 'app-${name}-bot-${suffix}'
  location: location
  kind: 'app,linux'
  tags: tags
  identity: { type: 'UserAssigned', userAssignedIdentities: { '${identityId}': {} } }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    clientAffinityEnabled: false
    siteConfig: {
      linuxFxVersion: 'NODE|24-lts'
      appCommandLine: 'node server.mjs'
      alwaysOn: true
      minTlsVersion: '1.2'
      ftpsState: 'Disabled'
      http20Enabled: true
      appSettings: [
        { name: 'APPLICATIONINSIGHTS_CONNECTION_STRING', value: insightsConnectionString }
        {
          name: 'APPLICATIONINSIGHTS_AUTHENTICATION_STRING'
          value: 'ClientId=${identityClientId};Authorization=AAD'
        }
        { name: 'STORE', value: 'cosmos' }
        { name: 'COSMOS_ENDPOINT', value: cosmosEndpoint }
        { name: 'COSMOS_DATABASE', value: cosmosDatabase }
        { name: 'SEAL_KEY_URL', value: sealKeyUrl }
        { name: 'MANAGED_IDENTITY_CLIENT_ID', value: identityClientId }
        { name: 'BOT_ID', value: identityClientId }
        { name: 'BOT_TENANT_ID', value: tenant().tenantId }
        { name: 'TAB_ORIGIN', value: tabOrigin }
        { name: 'TEAMS_APP_ID', value: teamsAppId }
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

// What the bot writes goes to its console, and from there nowhere else by itself.
resource console 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'to-log-analytics'
  scope: bot
  properties: {
    workspaceId: workspaceId
    logs: [{ category: 'AppServiceConsoleLogs', enabled: true }]
  }
}

resource registration 'Microsoft.BotService/botServices@2022-09-15' = {
  name: 'bot-${name}-${suffix}'
  location: 'global'
  kind: 'azurebot'
  sku: { name: isProd ? 'S1' : 'F0' }
  tags: tags
  properties: {
    displayName: 'ECT Induction'
    endpoint: 'https://${bot.properties.defaultHostName}/api/messages'
    msaAppId: identityClientId
    msaAppMSIResourceId: identityId
    msaAppTenantId: tenant().tenantId
    msaAppType: 'UserAssignedMSI'
    disableLocalAuth: true
  }

  resource teams 'channels' = {
    name: 'MsTeamsChannel'
    location: 'global'
    properties: { channelName: 'MsTeamsChannel', properties: { isEnabled: true } }
  }
}

output resourceId string = bot.id
