import type { Receipt } from '@ect/domain/report/report.ts'
import { visitToCome } from '@ect/domain/report/visit.ts'
import { withVisitDone } from '@ect/domain/report/visiting.ts'

import { type ChangePorts, changeReport, type ReportCommand } from './changeReport.ts'
import { memberNamed } from './memberNamed.ts'
import type { Caller } from './ports/people.ts'
import { Refusal } from './refusal.ts'

export interface CompleteVisit extends ReportCommand {
  /** Read by everyone on the page of the induction. */
  readonly note: string
}

/**
 * Says what came of a visit or call, which takes it out of the reviewers' list.
 *
 * @throws Refusal `not-now` when none is to come
 */
export function completeVisit(
  ports: ChangePorts,
  caller: Caller,
  command: CompleteVisit,
): Promise<Receipt> {
  return changeReport(ports, {
    action: 'completeVisit',
    caller,
    command,
    apply: ({ record, appropriateBody }, at) => {
      if (!visitToCome(record.visits)) {
        throw new Refusal('not-now', { detail: 'No visit or call is to come after this report.' })
      }
      return withVisitDone(record, command.note, { by: memberNamed(appropriateBody, caller), at })
    },
  })
}
