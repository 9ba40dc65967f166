import { isHalfHour, NOTICE_PLACES, type NoticeChoices } from '@ect/domain/notices/noticeChoices.ts'
import type { PersonId } from '@ect/domain/people.ts'
import { z } from 'zod'

import { type DocumentKind, noHead, readOnce } from './documentKind.ts'
import { inDirectory } from './personDocument.ts'
import { personId } from './storedShapes.ts'

/** How one person wants to be told. */
interface ChoicesOf {
  readonly personId: PersonId
  readonly choices: NoticeChoices
}

const halfHour = z.string().refine(isHalfHour)

export const choicesDocument: DocumentKind<ChoicesOf> = {
  ...noHead,
  kind: 'notice-choices',
  read: readOnce(
    z.strictObject({
      personId,
      choices: z.strictObject({
        places: z.enum(NOTICE_PLACES),
        quiet: z.union([
          z.enum(['usual', 'none']),
          z.strictObject({ from: halfHour, to: halfHour }),
        ]),
      }),
    }),
  ),
  address: (chosen) => inDirectory(chosen.personId),
  indexes: {},
}
