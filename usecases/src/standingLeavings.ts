import { settingsOn } from '@ect/domain/appropriateBodySettings.ts'
import type { IsoDate } from '@ect/domain/calendar.ts'
import { inductionFaults } from '@ect/domain/induction/inductionFaults.ts'
import type { RecordedLeaving, ServedSince } from '@ect/domain/induction/leaving/leaving.ts'
import { isInterimOf, isLeavingReported } from '@ect/domain/induction/leaving/leavingIsReported.ts'
import { leavingOf } from '@ect/domain/induction/leaving/leavingRecord.ts'
import type { School } from '@ect/domain/school.ts'

import type { InductionOfCaller } from './inductionOfCaller.ts'
import { leaverServed } from './leaverServed.ts'
import type { ReportHead } from './ports/reports.ts'
import { calendarsOf } from './schoolsOf.ts'

/** A leaving that is in force, and how far what follows from it has come. */
export interface LeavingStanding {
  readonly leaving: RecordedLeaving
  readonly served: ServedSince
  /** Whether its interim assessment has been shared, so that its last day stands. */
  readonly isReported: boolean
  readonly interim?: ReportHead
  /** The report that it took the place of. */
  readonly setAside?: ReportHead
}

interface Surroundings {
  readonly schools: ReadonlyMap<string, School>
  readonly heads: readonly ReportHead[]
  readonly today: IsoDate
}

export function standingLeavings(
  { record, appropriateBody }: Pick<InductionOfCaller, 'record' | 'appropriateBody'>,
  { schools, heads, today }: Surroundings,
): readonly LeavingStanding[] {
  if (inductionFaults(record, calendarsOf(schools)).length > 0) return []
  const { endDateCounts } = settingsOn(today, appropriateBody)
  return (record.leavings ?? [])
    .filter((leaving) => leavingOf(record, leaving.schoolId) === leaving)
    .map((leaving) => {
      const interim = heads.find(
        (head) => head.state !== 'void' && isInterimOf(record, leaving, head),
      )
      const setAside = heads.find(
        ({ kind, state, period }) =>
          kind !== 'interim-assessment' &&
          state === 'void' &&
          period.startsOn <= leaving.lastDay &&
          leaving.lastDay <= period.endsOn,
      )
      return {
        leaving,
        served: leaverServed(record, leaving, { schools, heads, endDateCounts }),
        isReported: isLeavingReported(record, leaving, heads),
        ...(interim && { interim }),
        ...(setAside && { setAside }),
      }
    })
}
