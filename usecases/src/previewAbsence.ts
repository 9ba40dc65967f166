import { settingsOn } from '@ect/domain/appropriateBodySettings.ts'
import {
  type AbsencePreview,
  previewAbsence as previewOf,
} from '@ect/domain/induction/absencePreview.ts'
import type { Absence } from '@ect/domain/induction/induction.ts'
import { inductionFaults } from '@ect/domain/induction/inductionFaults.ts'

import { inductionOfCaller } from './inductionOfCaller.ts'
import type { InductionKey } from './ports/inductions.ts'
import type { Caller } from './ports/people.ts'
import type { Ports } from './ports.ts'
import { refusedFor } from './refusedFor.ts'
import { calendarsOf, schoolsOf } from './schoolsOf.ts'

export interface PreviewAbsence extends InductionKey {
  readonly absence: Absence
}

/**
 * What an absence would do to each year of the induction, before it is recorded.
 *
 * @throws Refusal of `inductionOfCaller`; `induction-not-valid` with `faults`
 */
export async function previewAbsence(
  ports: Pick<Ports, 'inductions' | 'schools' | 'appropriateBodies' | 'clock'>,
  caller: Caller,
  { absence, ...key }: PreviewAbsence,
): Promise<readonly AbsencePreview[]> {
  const { record, appropriateBody } = await inductionOfCaller(ports, caller, key, 'recordAbsence')
  const calendars = calendarsOf(await schoolsOf(ports, record))
  const absences = [...record.absences, absence]
  const faults = inductionFaults({ ...record, absences }, calendars)
  if (faults.length > 0) throw refusedFor(faults)
  const { planning } = settingsOn(ports.clock.today(), appropriateBody)
  return previewOf(absence, record, calendars, planning.absence)
}
