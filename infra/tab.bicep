param name string
param location string
param tags object

resource tab 'Microsoft.Web/staticSites@2024-11-01' = {
  name: name
  location: location
  tags: tags
  sku: { name: 'Standard', tier: 'Standard' }
  properties: {
    stagingEnvironmentPolicy: 'Disabled'
    allowConfigFileUpdates: true
    enterpriseGradeCdnStatus: 'Disabled'
  }
}

output domain string = tab.properties.defaultHostname
output origin string = 'https://${tab.properties.defaultHostname}'
output resourceId string = tab.id
