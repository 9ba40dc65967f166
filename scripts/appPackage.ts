import { strToU8 } from 'fflate'

import { checkManifestSchema } from './checkPlatform/checkManifestSchema.ts'
import { asLine } from './checkPlatform/finding.ts'
import type { TeamsManifest } from './checkPlatform/manifest.ts'
import { fillPlaceholders } from './checkPlatform/placeholders.ts'

export interface AppPackageSources {
  /** `manifest.json`, with its placeholders. */
  readonly manifest: string
  readonly variables: Readonly<Record<string, string | undefined>>
  readonly readIcon: (name: string) => Uint8Array
}

/**
 * The files of a Teams app package, ready to be zipped.
 *
 * @throws Error whose message says what to put right
 */
export async function appPackage({
  manifest,
  variables,
  readIcon,
}: AppPackageSources): Promise<ReadonlyMap<string, Uint8Array>> {
  const { text, unresolved } = fillPlaceholders(manifest, variables)
  if (unresolved.length > 0) {
    throw new Error(`the environment gives no value to ${unresolved.join(', ')}.`)
  }
  const faults = await checkManifestSchema('manifest.json', text)
  if (faults.length > 0) throw new Error(`${faults.map(asLine).join('; ')}.`)

  const { icons }: TeamsManifest = JSON.parse(text)
  return new Map([
    ['manifest.json', strToU8(text)],
    [icons.color, readIcon(icons.color)],
    [icons.outline, readIcon(icons.outline)],
  ])
}
