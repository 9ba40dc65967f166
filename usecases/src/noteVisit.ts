import type { Receipt } from '@ect/domain/report/report.ts'
import { type Visit, visitToCome } from '@ect/domain/report/visit.ts'
import { withVisit } from '@ect/domain/report/visiting.ts'

import { type ChangePorts, changeReport, type ReportCommand } from './changeReport.ts'
import { memberNamed } from './memberNamed.ts'
import type { Caller } from './ports/people.ts'
import { Refusal } from './refusal.ts'

export interface NoteVisit extends ReportCommand, Pick<Visit, 'kind' | 'reason' | 'on'> {}

/**
 * Notes on a report that a visit or call of the appropriate body follows it. ECT, tutor and
 * headteacher are told, and it stands in the reviewers' list until it is done.
 *
 * @throws Refusal `answer-not-valid` for a day that has been; `not-now` while another is to come
 */
export function noteVisit(
  ports: ChangePorts,
  caller: Caller,
  command: NoteVisit,
): Promise<Receipt> {
  return changeReport(ports, {
    action: 'noteVisit',
    caller,
    command,
    apply: ({ record, appropriateBody }, at) => {
      const { commandId, kind, reason, on } = command
      if (on < ports.clock.today()) {
        throw new Refusal('answer-not-valid', { detail: 'Choose today or a later day.' })
      }
      if (visitToCome(record.visits)) {
        throw new Refusal('not-now', { detail: 'There is one to come already after this report.' })
      }
      const by = memberNamed(appropriateBody, caller)
      return withVisit(record, { kind, reason, on }, { by, at, commandId })
    },
  })
}
