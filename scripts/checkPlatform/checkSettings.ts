import { type BicepFile, propertyOf, type Resource, type Value } from './bicep/bicepFile.ts'
import type { Finding } from './finding.ts'

const SITE = 'Microsoft.Web/sites@'

/** A setting without a default that Azure is not told of keeps a deployed program from starting. */
export function checkSettings(
  { file, resources }: BicepFile,
  configText: string,
): readonly Finding[] {
  return resources
    .filter(({ type }) => type.startsWith(SITE))
    .flatMap((site) => {
      const given = settingsOf(site)
      return requiredSettings(configText)
        .filter((name) => !given.includes(name))
        .map((name) => ({ file, line: site.line, message: `the setting ${name} is missing` }))
    })
}

/** The names in a config module's zod object that have neither a default nor leave to be absent. */
function requiredSettings(configText: string): readonly string[] {
  return configText
    .split(/^ {2}(?=[A-Z][A-Z0-9_]*:)/m)
    .slice(1)
    .filter((setting) => !/\.(?:default|optional)\(/.test(setting.split(/\n\S/)[0] ?? ''))
    .flatMap((setting) => /^\w+/.exec(setting)?.[0] ?? [])
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
