import type { InductionRecord } from '@ect/domain/induction/inductionRecord.ts'
import { inductionHead } from '@ect/usecases/inductionHead.ts'
import type { InductionHead } from '@ect/usecases/ports/inductions.ts'
import { z } from 'zod'

import { type DocumentKind, readOnce } from './documentKind.ts'
import { endOfInduction, inductionShape, peopleOfInduction } from './inductionShape.ts'
import { closedRecord } from './leavingShape.ts'
import { isoDate } from './storedShapes.ts'

const headSchema: z.ZodType<InductionHead> = z.strictObject({
  appropriateBodyId: z.string(),
  inductionId: z.string(),
  people: peopleOfInduction,
  schoolName: z.string(),
  trn: z.string(),
  registeredOn: isoDate.exactOptional(),
  contracts: z.array(
    z.strictObject({ startsOn: isoDate, endsOn: isoDate.exactOptional(), fte: z.number() }),
  ),
  end: endOfInduction,
  estimatedEndOn: isoDate.exactOptional(),
  leavesOn: isoDate.exactOptional(),
  closed: closedRecord.exactOptional(),
  extensionDays: z.number().exactOptional(),
})

export const inductionDocument: DocumentKind<
  InductionRecord,
  InductionHead,
  'byEct' | 'byTutor' | 'byHeadteacher' | 'byName' | 'toPlan'
> = {
  kind: 'induction',
  read: readOnce(inductionShape),
  address: ({ appropriateBodyId, id }) => ({ partition: appropriateBodyId, id }),
  head: inductionHead,
  headSchema,
  indexes: {
    byEct: ({ people }) => [people.ect.id, people.ect.name],
    byTutor: ({ people }) => [people.inductionTutor.id, people.ect.name],
    byHeadteacher: ({ people }) => [people.headteacher.id, people.ect.name],
    byName: ({ people }) => [people.ect.name],
    toPlan: ({ planDue }) => (planDue === undefined ? undefined : [planDue]),
  },
}
