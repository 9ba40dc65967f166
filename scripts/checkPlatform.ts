import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { env, stdout } from 'node:process'
import { parseEnv } from 'node:util'

import type { BicepFile } from './checkPlatform/bicep/bicepFile.ts'
import { checkModules } from './checkPlatform/bicep/checkModules.ts'
import { checkResourceTypes } from './checkPlatform/bicep/checkResourceTypes.ts'
import { checkSecurity } from './checkPlatform/bicep/checkSecurity.ts'
import { bicepParser } from './checkPlatform/bicep/parseBicep.ts'
import type { ResourceTypes } from './checkPlatform/bicep/resourceTypes.ts'
import { checkActivityTypes } from './checkPlatform/checkActivityTypes.ts'
import { checkIcon, ICON_RULES } from './checkPlatform/checkIcon.ts'
import { checkLifecycleSchema } from './checkPlatform/checkLifecycleSchema.ts'
import { checkManifestSchema } from './checkPlatform/checkManifestSchema.ts'
import { checkDeploymentParameters } from './checkPlatform/checkDeploymentParameters.ts'
import { checkSettings } from './checkPlatform/checkSettings.ts'
import { checkUrls } from './checkPlatform/checkUrls.ts'
import { checkValidDomains } from './checkPlatform/checkValidDomains.ts'
import { checkVariables } from './checkPlatform/checkVariables.ts'
import { asLine, type Finding } from './checkPlatform/finding.ts'
import { readLifecycle } from './checkPlatform/lifecycle.ts'
import type { TeamsManifest } from './checkPlatform/manifest.ts'
import { fillPlaceholders } from './checkPlatform/placeholders.ts'

const ROOT = resolve(import.meta.dirname, '..')
const MANIFEST = 'appPackage/manifest.json'
const LIFECYCLE = 'teamsapp.yml'
const MAIN = 'infra/main.bicep'
const PARAMETERS = 'infra/main.parameters.json'
const CONFIGS = [
  'api/src/config.ts',
  'bot/src/config.ts',
  'adapters/src/store/openStore.ts',
  'adapters/src/sealing/openSealingKey.ts',
]
const EXAMPLE = 'env/.env.dev'

export interface PlatformReport {
  readonly findings: readonly Finding[]
  /** A sentence for each check that could not run here. */
  readonly leftOut: readonly string[]
}

/** Checks everything that only a real tenant would otherwise check: app package, toolkit, Azure. */
export async function checkPlatform(): Promise<PlatformReport> {
  const bicepFiles = await readBicep()
  const shared = checkAgainstSharedSchemas(bicepFiles)
  return {
    findings: [
      ...(await checkAppPackage()),
      ...checkInfrastructure(bicepFiles),
      ...checkProvisioning(bicepFiles),
      ...shared.findings,
    ],
    leftOut: shared.leftOut,
  }
}

async function checkAppPackage(): Promise<readonly Finding[]> {
  const { text, unresolved } = fillPlaceholders(read(MANIFEST), parseEnv(read(EXAMPLE)))
  const unknown = unresolved.map((name) => ({ file: EXAMPLE, message: `${name} is missing` }))
  const schemaFaults = await checkManifestSchema(MANIFEST, text)
  if (schemaFaults.length > 0) return [...unknown, ...schemaFaults]

  const manifest: TeamsManifest = JSON.parse(text)
  const icons = (['color', 'outline'] as const).flatMap((icon) => {
    const file = `appPackage/${manifest.icons[icon]}`
    return checkIcon(file, readFileSync(join(ROOT, file)), ICON_RULES[icon])
  })
  return [
    ...unknown,
    ...checkUrls(MANIFEST, text),
    ...checkValidDomains(MANIFEST, manifest),
    ...checkActivityTypes(MANIFEST, manifest.activities.activityTypes),
    ...icons,
  ]
}

function checkInfrastructure(bicepFiles: readonly BicepFile[]): readonly Finding[] {
  return [
    ...bicepFiles.flatMap(({ file, findings }) => [...findings, ...checkUrls(file, read(file))]),
    ...bicepFiles.flatMap(checkSecurity),
    ...bicepFiles.flatMap(checkSettingsOfItsRoom),
    ...checkModules(bicepFiles),
  ]
}

/** `infra/api.bicep` runs the room `api`, which says in its `config.ts` what it needs. */
function checkSettingsOfItsRoom(bicep: BicepFile): readonly Finding[] {
  const config = `${basename(bicep.file, '.bicep')}/src/config.ts`
  if (!exists(config)) return []
  return checkSettings(bicep, {
    own: read(config),
    all: CONFIGS.filter(exists).map(read).join('\n'),
  })
}

function checkProvisioning(bicepFiles: readonly BicepFile[]): readonly Finding[] {
  const main = bicepFiles.find(({ file }) => file === MAIN)
  return [
    ...[LIFECYCLE, 'aad.manifest.json'].flatMap((file) => checkUrls(file, read(file))),
    ...checkDeploymentParameters(PARAMETERS, read(PARAMETERS), main?.parameters ?? []),
    ...checkVariables(LIFECYCLE, {
      lifecycle: readLifecycle(read(LIFECYCLE)),
      bicepOutputs: main?.outputs ?? [],
      exampleVariables: Object.keys(parseEnv(read(EXAMPLE))),
      readText: (path) => (exists(path) ? read(path) : undefined),
    }),
  ]
}

/** Microsoft's schemas are not ours to commit: they stand beside the checkout, or not at all. */
function checkAgainstSharedSchemas(bicepFiles: readonly BicepFile[]): PlatformReport {
  const schemas = join(env['SHARED_FOLDER'] ?? resolve(ROOT, '../shared'), 'schemas')
  if (!existsSync(schemas)) {
    const leftOut = `Left out: ${LIFECYCLE} and infra against Microsoft's schemas, as ../shared/schemas is not beside this checkout.`
    return { findings: [], leftOut: [leftOut] }
  }
  const schema: object = readJson(join(schemas, 'teamsapp-yml-v1.11.schema.json'))
  const types: ResourceTypes = readJson(join(schemas, 'bicep-types-subset.json'))
  const findings = [
    ...checkLifecycleSchema(LIFECYCLE, read(LIFECYCLE), schema),
    ...bicepFiles.flatMap((file) => checkResourceTypes(file, types)),
  ]
  return { findings, leftOut: [] }
}

async function readBicep(): Promise<readonly BicepFile[]> {
  const parse = await bicepParser()
  return readdirSync(join(ROOT, 'infra'))
    .filter((name) => name.endsWith('.bicep'))
    .map((name) => parse(`infra/${name}`, read(`infra/${name}`)))
}

function readJson(path: string) {
  return JSON.parse(readFileSync(path, 'utf8'))
}

function exists(file: string): boolean {
  return existsSync(join(ROOT, file))
}

function read(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8')
}

if (import.meta.main) {
  const { findings, leftOut } = await checkPlatform()
  const verdict = findings.length === 0 ? 'Platform files are right.' : 'Platform files are wrong.'
  stdout.write([...findings.map(asLine), ...leftOut, verdict, ''].join('\n'))
  process.exitCode = findings.length === 0 ? 0 : 1
}
