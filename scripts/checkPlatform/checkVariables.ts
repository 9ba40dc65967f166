import { posix } from 'node:path'

import { z } from 'zod'

import type { Finding } from './finding.ts'
import type { Action, Lifecycle } from './lifecycle.ts'
import { placeholdersIn } from './placeholders.ts'

/** What a person decides before the first provision. Everything else, an action must produce. */
export const CHOSEN_BY_A_PERSON = [
  'TEAMSFX_ENV',
  'AZURE_SUBSCRIPTION_ID',
  'AZURE_RESOURCE_GROUP_NAME',
  'PUBLISHER_NAME',
  'PUBLISHER_DOMAIN',
  'MAIL_SENDER',
  'MAIL_TENANT_ID',
  'ALERT_EMAIL',
]

/** Where the actions name the files that they fill. */
const FilesNamed = z.object({
  manifestPath: z.string().optional(),
  templates: z.array(z.object({ path: z.string(), parameters: z.string().optional() })).default([]),
})

export interface Provisioning {
  readonly lifecycle: Lifecycle
  /** Outputs of the Bicep file that `arm/deploy` deploys. */
  readonly bicepOutputs: readonly string[]
  /** The names in the committed example environment. */
  readonly exampleVariables: readonly string[]
  /** The text of a file that an action names, or `undefined` where there is none. */
  readonly readText: (path: string) => string | undefined
}

/**
 * Walks the actions in the order in which the toolkit runs them, and finds every `${{NAME}}` that
 * has no value yet when its turn comes. The toolkit would stop there, half-way through a tenant.
 */
export function checkVariables(file: string, provisioning: Provisioning): readonly Finding[] {
  const { lifecycle, bicepOutputs, exampleVariables, readText } = provisioning
  const known = new Set(CHOSEN_BY_A_PERSON)
  const findings: Finding[] = CHOSEN_BY_A_PERSON.filter(
    (name) => !exampleVariables.includes(name),
  ).map((name) => ({ file: 'env/.env.dev', message: `${name} is missing` }))

  for (const action of [...lifecycle.provision, ...lifecycle.deploy, ...lifecycle.publish]) {
    const texts = [
      { file, text: JSON.stringify(action.with ?? {}) },
      ...filesNamedBy(action).map((path) => ({ file: path, text: readText(path) })),
    ]
    findings.push(...texts.flatMap((used) => faultsOf(used, action, known)))
    for (const name of producedBy(action, bicepOutputs)) known.add(name)
  }
  return [...findings, ...sameInCapitals(bicepOutputs)]
}

function faultsOf(
  { file, text }: { readonly file: string; readonly text: string | undefined },
  { uses }: Action,
  known: ReadonlySet<string>,
): readonly Finding[] {
  if (text === undefined) return [{ file, message: `${uses} names this file, which is not there` }]
  return placeholdersIn(text)
    .filter((name) => !known.has(name) && !madeOnUse(uses).includes(name))
    .map((name) => ({ file, message: `nothing gives ${name} a value before ${uses}` }))
}

function filesNamedBy({ with: parameters = {} }: Action): readonly string[] {
  const { manifestPath, templates } = FilesNamed.parse(parameters)
  const paths = templates.flatMap(({ path, parameters: values }) => [path, values])
  return [manifestPath, ...paths]
    .filter((path) => path !== undefined)
    .map((path) => posix.normalize(path))
}

/** `arm/deploy` writes each output under its name in capitals. */
function producedBy(
  { uses, writeToEnvironmentFile = {} }: Action,
  bicepOutputs: readonly string[],
): readonly string[] {
  const outputs = uses === 'arm/deploy' ? bicepOutputs.map((name) => name.toUpperCase()) : []
  return [...Object.values(writeToEnvironmentFile), ...outputs, ...madeOnUse(uses)]
}

/** The toolkit makes this id itself, the first time that it meets it in an Entra manifest. */
function madeOnUse(uses: string): readonly string[] {
  return uses === 'aadApp/update' ? ['AAD_APP_ACCESS_AS_USER_PERMISSION_ID'] : []
}

function sameInCapitals(bicepOutputs: readonly string[]): readonly Finding[] {
  const capitals = bicepOutputs.map((name) => name.toUpperCase())
  return capitals
    .filter((name, index) => capitals.indexOf(name) !== index)
    .map((name) => ({
      file: 'infra/main.bicep',
      message: `two outputs become ${name} once the toolkit writes them in capitals`,
    }))
}
