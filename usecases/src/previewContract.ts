import { settingsOn } from '@ect/domain/appropriateBodySettings.ts'
import type { ContractChange } from '@ect/domain/induction/contractChange.ts'
import {
  type ContractChangePreview,
  contractChangePreview,
} from '@ect/domain/induction/contractChangePreview.ts'
import { inductionFaults } from '@ect/domain/induction/inductionFaults.ts'

import { contractChanged } from './contractChanged.ts'
import { inductionOfCaller } from './inductionOfCaller.ts'
import type { InductionKey } from './ports/inductions.ts'
import type { Caller } from './ports/people.ts'
import type { Ports } from './ports.ts'
import { refusedFor } from './refusedFor.ts'
import { calendarsOf, schoolsOf } from './schoolsOf.ts'

export interface PreviewContract extends InductionKey {
  readonly change: ContractChange
}

/**
 * What a change of contract would do to the dates of an induction, before it is recorded.
 *
 * @throws Refusal of `inductionOfCaller`; `induction-not-valid` with `faults`
 */
export async function previewContract(
  ports: Pick<Ports, 'inductions' | 'reports' | 'schools' | 'appropriateBodies' | 'clock'>,
  caller: Caller,
  { change, ...key }: PreviewContract,
): Promise<ContractChangePreview> {
  const { record, appropriateBody } = await inductionOfCaller(ports, caller, key, 'changeContract')
  const [schools, heads] = await Promise.all([
    schoolsOf(ports, record),
    ports.reports.ofInduction(key),
  ])
  const at = ports.clock.now()
  const after = contractChanged(record, change, { caller, at, schools, heads })
  const calendars = calendarsOf(schools)
  const found = [after, record].map((one) => inductionFaults(one, calendars))
  const faults = found.find(({ length }) => length > 0)
  if (faults) throw refusedFor(faults)
  const { planning } = settingsOn(ports.clock.today(), appropriateBody)
  return contractChangePreview({ before: record, after }, { calendars, reports: heads, planning })
}
