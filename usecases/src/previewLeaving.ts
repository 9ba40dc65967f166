import type { IsoDate } from '@ect/domain/calendar.ts'
import { inductionFaults } from '@ect/domain/induction/inductionFaults.ts'
import { lastDayFaults } from '@ect/domain/induction/leaving/leavingFaults.ts'
import {
  type LeavingPreview,
  leavingPreview,
} from '@ect/domain/induction/leaving/leavingPreview.ts'
import { withLeaving } from '@ect/domain/induction/leaving/leavingRecord.ts'

import { type LeavingKey, leavingOfCaller, type LeavingPorts } from './leavingOfCaller.ts'
import type { Caller } from './ports/people.ts'
import { refusedFor } from './refusedFor.ts'
import { calendarsOf } from './schoolsOf.ts'

export interface PreviewLeaving extends LeavingKey {
  readonly lastDay: IsoDate
}

/**
 * What leaving on a day would do to the reports of an induction, before it is recorded.
 *
 * @throws Refusal of `inductionOfCaller`; `induction-not-valid` with `faults`
 */
export async function previewLeaving(
  ports: LeavingPorts,
  caller: Caller,
  { lastDay, ...key }: PreviewLeaving,
): Promise<LeavingPreview> {
  const around = await leavingOfCaller(ports, caller, key, 'recordLeaving')
  const { found, schoolName, heads, planning } = around
  const { schoolId } = key
  const faults = lastDayFaults(found.record, { schoolId, lastDay }, ports.clock.today())
  if (faults.length > 0) throw refusedFor(faults)
  const leaver = withLeaving(
    found.record,
    { schoolId, lastDay, reason: 'other', next: { goes: 'not-known' } },
    { by: caller, at: ports.clock.now(), schoolName },
  )
  const calendars = calendarsOf(around.schools)
  const inRecord = inductionFaults(leaver, calendars)
  if (inRecord.length > 0) throw refusedFor(inRecord)
  return leavingPreview(leaver, { schoolId, lastDay }, { calendars, reports: heads, planning })
}
