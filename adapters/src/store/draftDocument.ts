import type { Draft } from '@ect/domain/draft.ts'
import { z } from 'zod'

import { answers } from './answersShape.ts'
import { type DocumentKind, noHead } from './documentKind.ts'
import { instant, personId } from './storedShapes.ts'

export const draftDocument: DocumentKind<Draft> = {
  ...noHead,
  kind: 'draft',
  schema: z.strictObject({
    reportId: z.string(),
    appropriateBodyId: z.string(),
    personId,
    answers,
    savedAt: instant,
  }),
  address: (draft) => ({ partition: draft.personId, id: draft.reportId }),
  indexes: {},
}
