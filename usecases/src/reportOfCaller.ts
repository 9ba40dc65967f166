import { type Action, mayDo, mayEverDo, type Role, roleIn } from '@ect/domain/access.ts'
import type { AppropriateBody } from '@ect/domain/appropriateBody.ts'
import { isOpenTo } from '@ect/domain/report/amending.ts'
import type { Report } from '@ect/domain/report/report.ts'
import { waitingFor } from '@ect/domain/report/reportStatus.ts'

import type { Caller } from './ports/people.ts'
import type { Ports } from './ports.ts'
import type { ReportKey } from './ports/reports.ts'
import type { Stored } from './ports/stored.ts'
import { Refusal } from './refusal.ts'

export interface ReportOfCaller extends Stored<Report> {
  readonly role: Role
  readonly appropriateBody: AppropriateBody
}

/**
 * A report in which the caller has a part, with that part read from the records as they are now.
 *
 * @throws Refusal `not-found` also when there is such a report and it is none of the caller's
 */
export async function reportOfCaller(
  { reports, appropriateBodies }: Pick<Ports, 'reports' | 'appropriateBodies'>,
  caller: Caller,
  key: ReportKey,
): Promise<ReportOfCaller> {
  const [stored, appropriateBody] = await Promise.all([
    reports.get(key),
    appropriateBodies.get(key.appropriateBodyId),
  ])
  const role = roleIn(stored.record, appropriateBody.members, caller.id)
  if (!role || !mayDo(role, 'openReport', stored.record.state)) throw new Refusal('not-found')
  return { ...stored, role, appropriateBody }
}

/**
 * @throws Refusal `not-your-part` when this is never for someone with this role, `not-now` when it
 *   is not at this stage
 */
export function assertMayDo(
  { record, role }: Pick<ReportOfCaller, 'record' | 'role'>,
  action: Action,
  today: Parameters<typeof waitingFor>[1],
): void {
  if (!mayEverDo(role, action, record)) throw new Refusal('not-your-part')
  if (!mayDo(role, action, record.state) || !isOpenTo(role, action, record)) {
    throw new Refusal('not-now', {
      state: record.state,
      detail: `This cannot be done at this stage. ${waitingFor(record, today)}`,
    })
  }
}
