import appManifest from '@microsoft/app-manifest'

import type { Finding } from './finding.ts'

type SchemaInput = Parameters<typeof appManifest.AppManifestUtils.validateAgainstSchema>[0]

/** Holds a manifest against Microsoft's schema of its version, which comes with the package. */
export async function checkManifestSchema(file: string, json: string): Promise<readonly Finding[]> {
  const messages = await schemaFaults(json).catch((thrown: unknown) => [String(thrown)])
  return messages.map((message) => ({ file, message }))
}

async function schemaFaults(json: string): Promise<readonly string[]> {
  const manifest: SchemaInput = JSON.parse(json)
  return appManifest.AppManifestUtils.validateAgainstSchema(manifest)
}
