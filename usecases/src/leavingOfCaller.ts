import { settingsOn } from '@ect/domain/appropriateBodySettings.ts'
import type { InductionAction } from '@ect/domain/induction/inductionAccess.ts'
import type { RecordedLeaving } from '@ect/domain/induction/leaving/leaving.ts'
import { isLeavingReported } from '@ect/domain/induction/leaving/leavingIsReported.ts'
import { leavingOf } from '@ect/domain/induction/leaving/leavingRecord.ts'
import type { PlanningSettings } from '@ect/domain/schedule/reportSchedule.ts'
import type { School } from '@ect/domain/school.ts'

import { inductionOfCaller, type InductionOfCaller } from './inductionOfCaller.ts'
import type { InductionKey } from './ports/inductions.ts'
import type { Caller } from './ports/people.ts'
import type { Ports } from './ports.ts'
import type { ReportHead } from './ports/reports.ts'
import { schoolsOf } from './schoolsOf.ts'

export type LeavingPorts = Pick<
  Ports,
  'inductions' | 'reports' | 'schools' | 'appropriateBodies' | 'clock'
>

export interface LeavingKey extends InductionKey {
  /** The school that the ECT leaves. */
  readonly schoolId: string
}

/** An induction with all that leaving one of its schools depends on. */
export interface LeavingOfCaller {
  readonly found: InductionOfCaller
  readonly schools: ReadonlyMap<string, School>
  readonly schoolName: string
  readonly heads: readonly ReportHead[]
  readonly planning: PlanningSettings
  /** What is recorded already. */
  readonly standing?: RecordedLeaving
  /** Whether its interim assessment has been shared, so that its last day stands. */
  readonly isReported: boolean
}

/** @throws Refusal of `inductionOfCaller` */
export async function leavingOfCaller(
  ports: LeavingPorts,
  caller: Caller,
  { schoolId, ...key }: LeavingKey,
  action: InductionAction,
): Promise<LeavingOfCaller> {
  const found = await inductionOfCaller(ports, caller, key, action)
  const [schools, heads] = await Promise.all([
    schoolsOf(ports, found.record),
    ports.reports.ofInduction(key),
  ])
  const standing = leavingOf(found.record, schoolId)
  return {
    found,
    schools,
    heads,
    schoolName: schools.get(schoolId)?.name ?? schoolId,
    planning: settingsOn(ports.clock.today(), found.appropriateBody).planning,
    isReported: standing !== undefined && isLeavingReported(found.record, standing, heads),
    ...(standing && { standing }),
  }
}
