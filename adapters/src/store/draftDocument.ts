import type { Draft } from '@ect/domain/draft.ts'
import { z } from 'zod'

import { answers } from './answersShape.ts'
import { type DocumentKind, noHead, readOnce } from './documentKind.ts'
import { instant, personId } from './storedShapes.ts'

export const draftDocument: DocumentKind<Draft> = {
  ...noHead,
  kind: 'draft',
  read: readOnce(
    z.strictObject({
      reportId: z.string(),
      appropriateBodyId: z.string(),
      personId,
      answers,
      savedAt: instant,
    }),
  ),
  address: (draft) => ({ partition: draft.personId, id: draft.reportId }),
  indexes: {},
}
