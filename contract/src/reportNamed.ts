import { z } from 'zod'

import { isoDate } from './reportView.ts'

/** A report with what people call it. */
export const ReportNamed = z.object({
  name: z.string(),
  startsOn: isoDate,
  endsOn: isoDate,
  opensOn: isoDate,
  dueOn: isoDate,
})
