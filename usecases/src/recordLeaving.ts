import type { Leaving } from '@ect/domain/induction/leaving/leaving.ts'
import { lastDayFaults, leaverDetailFaults } from '@ect/domain/induction/leaving/leavingFaults.ts'
import { withLeaving } from '@ect/domain/induction/leaving/leavingRecord.ts'

import { changeInduction, type InductionCommand } from './changeInduction.ts'
import { leavingOfCaller } from './leavingOfCaller.ts'
import type { PlanPorts } from './planInduction.ts'
import type { Caller } from './ports/people.ts'
import type { ReportKey } from './ports/reports.ts'
import { Refusal } from './refusal.ts'
import { refusedFor } from './refusedFor.ts'

export interface RecordLeaving extends InductionCommand {
  readonly leaving: Leaving
}

export interface RecordedLeavingReply {
  /** The interim assessment that is to be completed now. */
  readonly interim?: ReportKey
}

const DAY_STANDS =
  'The interim assessment with this last day has been shared, so the day stays. Everything else can still be changed.'

/**
 * Records that an ECT leaves a school, or changes what was recorded. The contract ends on the last
 * day, the open report is set aside where an interim assessment takes its place, and the appropriate
 * body finds it in its list of inductions.
 *
 * @throws Refusal of `changeInduction`; `not-now` when the last day has been reported already
 */
export async function recordLeaving(
  ports: PlanPorts,
  caller: Caller,
  command: RecordLeaving,
): Promise<RecordedLeavingReply> {
  const { leaving, appropriateBodyId, inductionId } = command
  const { schoolId, lastDay } = leaving
  const key = { appropriateBodyId, inductionId }
  const around = await leavingOfCaller(ports, caller, { ...key, schoolId }, 'recordLeaving')
  const { standing, isReported, schoolName } = around
  if (isReported && standing?.lastDay !== lastDay) {
    throw new Refusal('not-now', { detail: DAY_STANDS })
  }
  await changeInduction(ports, {
    action: 'recordLeaving',
    caller,
    command,
    apply: ({ record }, at) => {
      const day = isReported ? [] : lastDayFaults(record, leaving, ports.clock.today())
      const faults = [...day, ...leaverDetailFaults(leaving)]
      if (faults.length > 0) throw refusedFor(faults)
      return withLeaving(record, leaving, {
        by: { id: caller.id, name: caller.name },
        at,
        schoolName,
      })
    },
  })
  const heads = await ports.reports.ofInduction(key)
  const interim = heads.find(
    ({ kind, state }) => kind === 'interim-assessment' && state === 'with-tutor',
  )
  return interim ? { interim: { appropriateBodyId, reportId: interim.reportId } } : {}
}
