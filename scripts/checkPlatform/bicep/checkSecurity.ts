import type { Finding } from '../finding.ts'
import { type BicepFile, type ObjectValue, propertyOf, type Value } from './bicepFile.ts'

interface Requirement {
  /** Below `properties`. */
  readonly path: string
  readonly oneOf: readonly string[]
}

/** Settings that Azure leaves open unless they are written down; each must be a literal. */
const REQUIREMENTS: Readonly<Record<string, readonly Requirement[]>> = {
  'Microsoft.Web/sites': [
    { path: 'httpsOnly', oneOf: ['true'] },
    { path: 'siteConfig.minTlsVersion', oneOf: ['1.2', '1.3'] },
    { path: 'siteConfig.ftpsState', oneOf: ['Disabled'] },
  ],
  'Microsoft.Web/sites/basicPublishingCredentialsPolicies': [{ path: 'allow', oneOf: ['false'] }],
  'Microsoft.Storage/storageAccounts': [
    { path: 'allowBlobPublicAccess', oneOf: ['false'] },
    { path: 'allowSharedKeyAccess', oneOf: ['false'] },
    { path: 'minimumTlsVersion', oneOf: ['TLS1_2', 'TLS1_3'] },
    { path: 'supportsHttpsTrafficOnly', oneOf: ['true'] },
  ],
  'Microsoft.Storage/storageAccounts/blobServices/containers': [
    { path: 'publicAccess', oneOf: ['None'] },
  ],
  'Microsoft.DocumentDB/databaseAccounts': [
    { path: 'disableLocalAuth', oneOf: ['true'] },
    { path: 'minimalTlsVersion', oneOf: ['Tls12', 'Tls13'] },
    { path: 'backupPolicy.type', oneOf: ['Continuous'] },
  ],
  'Microsoft.KeyVault/vaults': [
    { path: 'enableRbacAuthorization', oneOf: ['true'] },
    { path: 'enablePurgeProtection', oneOf: ['true'] },
  ],
  'Microsoft.BotService/botServices': [
    { path: 'disableLocalAuth', oneOf: ['true'] },
    { path: 'msaAppType', oneOf: ['UserAssignedMSI'] },
  ],
  'Microsoft.OperationalInsights/workspaces': [
    { path: 'features.disableLocalAuth', oneOf: ['true'] },
  ],
  'Microsoft.Insights/components': [{ path: 'DisableLocalAuth', oneOf: ['true'] }],
}

/** No password, key or plain-text way into anything that holds or carries records. */
export function checkSecurity({ file, resources }: BicepFile): readonly Finding[] {
  return resources.flatMap(({ type, body, line }) => {
    const [name = ''] = type.split('@')
    return (REQUIREMENTS[name] ?? [])
      .filter(({ path, oneOf }) => !oneOf.includes(literalAt(body, `properties.${path}`) ?? ''))
      .map(({ path, oneOf }) => ({
        file,
        line,
        message: `${name}: ${path} must be ${oneOf.join(' or ')}`,
      }))
  })
}

function literalAt(body: ObjectValue, path: string): string | undefined {
  const value = path
    .split('.')
    .reduce<Value | undefined>(
      (inside, name) => (inside?.kind === 'object' ? propertyOf(inside, name) : undefined),
      body,
    )
  return value && 'text' in value ? value.text : undefined
}
