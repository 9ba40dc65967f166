import { FAILURE_KINDS } from '@ect/domain/notices/entry.ts'
import { z } from 'zod'

import { instant } from './storedShapes.ts'

/** What every entry of an outbox is stored with, whatever it is about. */
export const entry = {
  id: z.string(),
  due: instant,
  tries: z.number(),
  failing: z
    .strictObject({
      kind: z.enum(FAILURE_KINDS),
      since: instant,
      faults: z.int().positive().exactOptional(),
    })
    .exactOptional(),
  parkedAt: instant.exactOptional(),
}
