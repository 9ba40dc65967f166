import { readFileSync } from 'node:fs'
import { z } from 'zod'

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
  activities: z
    .object({
      activityTypes: z.array(z.object({ type: z.string(), templateText: z.string() })).default([]),
    })
    .default({ activityTypes: [] }),
})

export interface AppManifest {
  readonly staticTabs: readonly { entityId: string; name: string; contentUrl: string }[]
  readonly configurationUrl?: string
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
    activityTypes: new Map(
      manifest.activities.activityTypes.map(({ type, templateText }) => [type, templateText]),
    ),
  }
}
