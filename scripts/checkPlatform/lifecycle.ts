import { parse } from 'yaml'
import { z } from 'zod'

const Action = z.looseObject({
  uses: z.string(),
  with: z.record(z.string(), z.unknown()).optional(),
  writeToEnvironmentFile: z.record(z.string(), z.string()).optional(),
})
const Stage = z.array(Action).default([])
const Lifecycle = z.object({ provision: Stage, deploy: Stage, publish: Stage })

/** One action of `teamsapp.yml`, in the words of the Microsoft 365 Agents Toolkit. */
export type Action = z.infer<typeof Action>
export type Lifecycle = z.infer<typeof Lifecycle>

export function readLifecycle(yaml: string): Lifecycle {
  return Lifecycle.parse(parse(yaml))
}
