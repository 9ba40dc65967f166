import { type BicepFile, propertyOf, type Resource, type Value } from './bicep/bicepFile.ts'
import type { Finding } from './finding.ts'

const SITE = 'Microsoft.Web/sites@'

/** Read by the Functions host and by Azure's own telemetry, not by us. */
const READ_BY_AZURE = /^(?:AzureWebJobs|APPLICATIONINSIGHTS_)/

/** The texts of config modules. */
interface Configs {
  readonly own: string
  /** Of every program, as they share a store and its settings. */
  readonly all: string
}

/** Holds what Azure is told against what the program reads at its start, where it would stop. */
export function checkSettings(
  { file, resources }: BicepFile,
  configs: Configs,
): readonly Finding[] {
  const own = readSettings(configs.own)
  const all = readSettings(configs.all)
  return resources
    .filter(({ type }) => type.startsWith(SITE))
    .flatMap((site) => {
      const given = settingsOf(site).filter((name) => !READ_BY_AZURE.test(name))
      const missing = own.filter(({ name, required }) => required && !given.includes(name))
      const unread = given.filter((name) => !all.some((setting) => setting.name === name))
      return [
        ...missing.map(({ name }) => `the setting ${name} is missing`),
        ...unread.map((name) => `nothing reads the setting ${name}`),
      ].map((message) => ({ file, line: site.line, message }))
    })
}

/** The names in a config module's zod object; one without a default is required. */
function readSettings(configText: string): readonly { name: string; required: boolean }[] {
  return configText
    .split(/^ {2}(?=[A-Z][A-Z0-9_]*:)/m)
    .slice(1)
    .map((setting) => ({
      name: /^\w+/.exec(setting)?.[0] ?? '',
      required: !/\.(?:default|optional)\(/.test(setting.split(/\n\S/)[0] ?? ''),
    }))
}

function settingsOf({ body }: Resource): readonly string[] {
  const settings = ['properties', 'siteConfig', 'appSettings'].reduce<Value | undefined>(
    (inside, name) => (inside?.kind === 'object' ? propertyOf(inside, name) : undefined),
    body,
  )
  if (settings?.kind !== 'array') return []
  return settings.items.flatMap((item) => {
    const name = item.kind === 'object' ? propertyOf(item, 'name') : undefined
    return name?.kind === 'string' ? (name.text ?? []) : []
  })
}
