import { type AccessLine, accessLineId, READ_PLACES, READER_ROLES } from '@ect/domain/accessLine.ts'
import type { InductionKey } from '@ect/usecases/ports/inductions.ts'
import { z } from 'zod'

import { type DocumentKind, readOnce } from './documentKind.ts'
import { newestFirst } from './newestFirst.ts'
import { instant, personNamed } from './storedShapes.ts'

const accessLine: z.ZodType<AccessLine> = z.strictObject({
  appropriateBodyId: z.string(),
  inductionId: z.string(),
  reportId: z.string(),
  who: personNamed,
  role: z.enum(READER_ROLES),
  version: z.union([z.int(), z.literal('draft')]),
  place: z.enum(READ_PLACES),
  at: instant,
})

/** All lines of one induction lie together, apart from its reports. */
export const accessLineDocument: DocumentKind<AccessLine, AccessLine, 'byReport' | 'byInduction'> =
  {
    kind: 'access-line',
    read: readOnce(accessLine),
    address: (line) => ({ partition: partitionOf(line), id: accessLineId(line) }),
    head: (line) => line,
    headSchema: accessLine,
    indexes: {
      byReport: ({ reportId, at }) => [reportId, newestFirst(at)],
      byInduction: ({ at }) => [newestFirst(at)],
    },
  }

export function partitionOf({ appropriateBodyId, inductionId }: InductionKey): string {
  return `access.${appropriateBodyId}.${inductionId}`
}
