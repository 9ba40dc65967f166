import { z } from 'zod'

import { commandId, Receipt } from './command.ts'
import { REPORT_PATH, ReportKey } from './reportKey.ts'
import { instant } from './reportView.ts'

export const MEETING_MINUTES = [30, 45, 60] as const

export const scheduleMeetingContract = {
  name: 'scheduleMeeting',
  summary: "Puts the review meeting, with a Teams link, into the tutor's and the ECT's calendars",
  method: 'POST',
  path: `${REPORT_PATH}/meeting`,
  params: ReportKey,
  body: z.strictObject({
    commandId,
    startsAt: instant,
    minutes: z.literal(MEETING_MINUTES),
  }),
  reply: Receipt,
} as const
