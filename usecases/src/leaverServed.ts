import type { InductionRecord } from '@ect/domain/induction/inductionRecord.ts'
import type { RecordedLeaving, ServedSince } from '@ect/domain/induction/leaving/leaving.ts'
import { isInterimOf } from '@ect/domain/induction/leaving/leavingIsReported.ts'
import { servedSinceAssessment } from '@ect/domain/induction/leaving/servedSince.ts'
import { settledReports } from '@ect/domain/schedule/nextReport.ts'
import type { School } from '@ect/domain/school.ts'

import type { ReportHead } from './ports/reports.ts'
import { calendarsOf } from './schoolsOf.ts'

interface Around {
  readonly schools: ReadonlyMap<string, School>
  readonly heads: readonly ReportHead[]
  readonly endDateCounts: boolean
}

/** The days that the leaver details state, without the interim assessment about this leaving. */
export function leaverServed(
  induction: InductionRecord,
  leaving: RecordedLeaving,
  { schools, heads, endDateCounts }: Around,
): ServedSince {
  if (leaving.confirmed) {
    const { since, daysServed, daysAbsent } = leaving.confirmed
    return { since, daysServed, daysAbsent }
  }
  const others = heads.filter((head) => !isInterimOf(induction, leaving, head))
  const { lastDay } = leaving
  const before = settledReports(induction.signedBefore, others)
  return servedSinceAssessment(induction, calendarsOf(schools), { lastDay, before, endDateCounts })
}
