import type { Draft } from '@ect/domain/draft.ts'
import { z } from 'zod'

import { answers, answerValue, evidenceFile } from './answersShape.ts'
import { type DocumentKind, noHead, readOnce } from './documentKind.ts'
import { fileUpload, instant, personId, personNamed } from './storedShapes.ts'

const typing = z.strictObject({ at: instant, device: z.string().exactOptional() })

export const draftDocument: DocumentKind<Draft> = {
  ...noHead,
  kind: 'draft',
  read: readOnce(
    z.strictObject({
      reportId: z.string(),
      appropriateBodyId: z.string(),
      personId,
      answers,
      upload: fileUpload.exactOptional(),
      attached: z.array(z.strictObject({ file: evidenceFile, at: instant })).exactOptional(),
      savedAt: instant,
      begunBy: z.strictObject({ person: personNamed, at: instant }).exactOptional(),
      // Drafts of before their earlier texts were kept have neither.
      typedOn: z.record(z.string(), typing).default({}),
      earlier: z
        .array(
          z.strictObject({
            question: z.string(),
            answer: answerValue,
            typed: typing,
            replacedAt: instant,
          }),
        )
        .default([]),
    }),
  ),
  address: (draft) => ({ partition: draft.personId, id: draft.reportId }),
  indexes: {},
}
