import { z } from 'zod'

import { INDUCTION_PATH, InductionKey } from './inductionKey.ts'
import { AbsenceShape } from './inductionView.ts'
import { isoDate } from './reportView.ts'

const days = z.object({ before: z.number(), after: z.number() })

/** What one more absence would do to each year that it changes. */
export const AbsencePreviewView = z.object({
  years: z.array(
    z.object({
      year: z.union([z.literal(1), z.literal(2)]),
      daysAbsent: days,
      extensionDays: days,
      endsOn: z.object({ before: isoDate.exactOptional(), after: isoDate.exactOptional() }),
    }),
  ),
})
export type AbsencePreviewView = z.infer<typeof AbsencePreviewView>

export const previewAbsenceContract = {
  name: 'previewAbsence',
  summary: 'What an absence would do to the induction, before it is recorded',
  method: 'POST',
  path: `${INDUCTION_PATH}/absence-previews`,
  params: InductionKey,
  body: AbsenceShape,
  reply: AbsencePreviewView,
} as const
