param name string
param location string
param tags object
param isProd bool

@description('Who may send telemetry')
param principalIds string[]

@description('Who is told when something is parked')
param alertEmail string

var monitoringMetricsPublisher = '3913510d-42f4-4e42-8a64-420c390055eb'

resource logs 'Microsoft.OperationalInsights/workspaces@2025-07-01' = {
  name: 'log-${name}'
  location: location
  tags: tags
  properties: {
    sku: { name: 'PerGB2018' }
    retentionInDays: isProd ? 90 : 30
    features: { disableLocalAuth: true }
  }
}

resource insights 'Microsoft.Insights/components@2020-02-02' = {
  name: 'appi-${name}'
  location: location
  kind: 'web'
  tags: tags
  properties: {
    Application_Type: 'web'
    WorkspaceResourceId: logs.id
    DisableLocalAuth: true
    DisableIpMasking: false
  }
}

resource publishers 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for principalId in principalIds: {
    name: guid(insights.id, principalId, monitoringMetricsPublisher)
    scope: insights
    properties: {
      principalId: principalId
      principalType: 'ServicePrincipal'
      roleDefinitionId: subscriptionResourceId(
        'Microsoft.Authorization/roleDefinitions',
        monitoringMetricsPublisher
      )
    }
  }
]

resource operators 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: 'ag-${name}'
  location: 'global'
  tags: tags
  properties: {
    groupShortName: 'induction'
    enabled: true
    emailReceivers: [
      { name: 'operators', emailAddress: alertEmail, useCommonAlertSchema: true }
    ]
  }
}

// What the API writes comes through Functions, what the bot writes from its console: two tables, of
// which neither is there before its first line. A line may come in minutes after it was written.
resource parked 'Microsoft.Insights/scheduledQueryRules@2023-12-01' = {
  name: 'alert-${name}-parked'
  location: location
  kind: 'LogAlert'
  tags: tags
  properties: {
    displayName: 'Something was tried often enough and is parked'
    description: 'A notice, a filing or a plan did not go. See infra/README.md.'
    severity: 2
    enabled: true
    scopes: [logs.id]
    evaluationFrequency: 'PT15M'
    windowSize: 'PT1H'
    autoMitigate: false
    skipQueryValidation: true
    criteria: {
      allOf: [
        {
          query: '''
            union isfuzzy=true
              (AppTraces
              | where ingestion_time() > ago(15m)
              | project TimeGenerated, Line = Message),
              (AppServiceConsoleLogs
              | where ingestion_time() > ago(15m)
              | project TimeGenerated, Line = ResultDescription)
            | where Line contains '"level":"alert"'
          '''
          timeAggregation: 'Count'
          operator: 'GreaterThan'
          threshold: 0
          failingPeriods: { numberOfEvaluationPeriods: 1, minFailingPeriodsToAlert: 1 }
        }
      ]
    }
    actions: { actionGroups: [operators.id] }
  }
}

output workspaceId string = logs.id
output connectionString string = insights.properties.ConnectionString
