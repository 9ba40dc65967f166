import { readFileSync } from 'node:fs'
import { z } from 'zod'

import type { ExtensionOnClient } from './clientApi.ts'

/** What of the app's manifest Teams acts on here. Placeholders may still stand in it. */
const Manifest = z.object({
  staticTabs: z
    .array(
      z.object({
        entityId: z.string(),
        name: z.string().default(''),
        contentUrl: z.string().optional(),
      }),
    )
    .default([]),
  configurableTabs: z.array(z.object({ configurationUrl: z.string() })).default([]),
  composeExtensions: z
    .array(
      z.object({
        commands: z.array(
          z.object({
            id: z.string(),
            title: z.string(),
            parameters: z.array(z.object({ name: z.string(), title: z.string() })).min(1),
          }),
        ),
        messageHandlers: z.array(z.object({ type: z.literal('link') })).default([]),
      }),
    )
    .default([]),
  activities: z
    .object({
      activityTypes: z.array(z.object({ type: z.string(), templateText: z.string() })).default([]),
    })
    .default({ activityTypes: [] }),
})

export interface AppManifest {
  readonly staticTabs: readonly { entityId: string; name: string; contentUrl: string }[]
  readonly configurationUrl?: string
  readonly extension?: ExtensionOnClient
  /** Template text by activity type. */
  readonly activityTypes: ReadonlyMap<string, string>
}

/** Reads the manifest with every address of the tab moved to where the tab is served here. */
export function readAppManifest(path: string, tabOrigin: string): AppManifest {
  const manifest = Manifest.parse(JSON.parse(readFileSync(path, 'utf8')))
  const here = (url: string): string => url.replace(/^https:\/\/\$\{\{\w+\}\}/, tabOrigin)
  const [configurable] = manifest.configurableTabs
  return {
    staticTabs: manifest.staticTabs.flatMap(({ entityId, name, contentUrl }) =>
      contentUrl === undefined ? [] : [{ entityId, name, contentUrl: here(contentUrl) }],
    ),
    ...(configurable ? { configurationUrl: here(configurable.configurationUrl) } : {}),
    ...extensionIn(manifest),
    activityTypes: new Map(
      manifest.activities.activityTypes.map(({ type, templateText }) => [type, templateText]),
    ),
  }
}

/** Teams shows the first command of an app's one extension; ours has no other. */
function extensionIn({ composeExtensions: [declared] }: z.infer<typeof Manifest>): {
  readonly extension?: ExtensionOnClient
} {
  const [command] = declared?.commands ?? []
  const [parameter] = command?.parameters ?? []
  if (!declared || !command || !parameter) return {}
  const { id: commandId, title } = command
  const readsLinks = declared.messageHandlers.length > 0
  return { extension: { commandId, title, parameter, readsLinks } }
}
