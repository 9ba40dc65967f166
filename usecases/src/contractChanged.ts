import type { Instant } from '@ect/domain/calendar.ts'
import { type ContractChange, withContractChanged } from '@ect/domain/induction/contractChange.ts'
import { contractChangeFaults } from '@ect/domain/induction/contractChangeFaults.ts'
import type { InductionRecord } from '@ect/domain/induction/inductionRecord.ts'
import { settledReports } from '@ect/domain/schedule/nextReport.ts'
import type { School } from '@ect/domain/school.ts'

import type { Caller } from './ports/people.ts'
import type { ReportHead } from './ports/reports.ts'
import { refusedFor } from './refusedFor.ts'

interface Surroundings {
  readonly caller: Caller
  readonly at: Instant
  readonly schools: ReadonlyMap<string, School>
  readonly heads: readonly ReportHead[]
}

/** @throws Refusal `induction-not-valid` with `faults` */
export function contractChanged(
  record: InductionRecord,
  change: ContractChange,
  { caller, at, schools, heads }: Surroundings,
): InductionRecord {
  const faults = contractChangeFaults(record, change, settledReports(record.signedBefore, heads))
  if (faults.length > 0) throw refusedFor(faults)
  return withContractChanged(record, change, {
    by: { id: caller.id, name: caller.name },
    at,
    schoolName: schools.get(change.schoolId)?.name ?? change.schoolId,
  })
}
