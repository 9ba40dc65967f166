import { z } from 'zod'

/** What differs by deployment. The build is the same everywhere. */
const RuntimeConfig = z.object({
  /** Address that contract paths are below, such as `https://api.example/api`. */
  apiBaseUrl: z.string().min(1),
  /** Extra origins that may host the tab; only where Teams itself is played locally. */
  teamsHostOrigins: z.array(z.string()).optional(),
})
export type RuntimeConfig = z.infer<typeof RuntimeConfig>

export async function readRuntimeConfig(): Promise<RuntimeConfig> {
  const response = await fetch('/config.json', { cache: 'no-store' })
  return RuntimeConfig.parse(await response.json())
}
