import { addDays, type IsoDate } from '../../calendar.ts'
import type { DoneReport } from '../../schedule/reportSchedule.ts'
import type { EndDateCounts } from '../../schedule/daysServed.ts'
import { daysAwayWithin } from '../absence.ts'
import { daysToReport } from '../daysToReport.ts'
import type { SchoolCalendars } from '../induction.ts'
import type { InductionRecord } from '../inductionRecord.ts'
import type { ServedSince } from './leaving.ts'

/**
 * What a leaver has served, and the days absent in it, since the last assessment: a progress review
 * is none. Without one it is since induction began here.
 *
 * @param before reports that were made before the one about leaving
 * @source SG-2024-04 para 2.62
 * @rule R58
 */
export function servedSinceAssessment(
  induction: InductionRecord,
  calendars: SchoolCalendars,
  {
    lastDay,
    before,
    endDateCounts = false,
  }: {
    readonly lastDay: IsoDate
    readonly before: readonly DoneReport[]
    readonly endDateCounts?: EndDateCounts
  },
): ServedSince {
  const since = countedSince(induction, before, lastDay)
  const range = { startsOn: since, endsOn: lastDay }
  return {
    since,
    daysServed: daysToReport(range, induction, calendars, endDateCounts),
    daysAbsent: daysAwayWithin(range, induction, calendars).absent,
  }
}

/** The day after the last assessment; the first day here when there was none. */
export function countedSince(
  { contracts }: InductionRecord,
  before: readonly DoneReport[],
  lastDay: IsoDate,
): IsoDate {
  const assessed = before.findLast(
    ({ kind, endsOn }) => kind !== 'progress-review' && endsOn < lastDay,
  )
  return assessed ? addDays(assessed.endsOn, 1) : (contracts[0]?.startsOn ?? lastDay)
}
