import type { Answers } from '@ect/domain/forms/question.ts'
import { commented } from '@ect/domain/report/commenting.ts'
import type { Receipt } from '@ect/domain/report/report.ts'

import { type ChangePorts, changeReport, type ReportCommand } from './changeReport.ts'
import { completeAnswersOf } from './completeAnswersOf.ts'
import type { Caller } from './ports/people.ts'
import { assertVersionShown } from './versionShown.ts'

export interface CommentOnReport extends ReportCommand {
  readonly version: number
  readonly comments: Answers
}

/**
 * Takes the ECT's comments into a report that others sign before them, and asks whoever is first.
 *
 * @rule R54
 * @source SG-2024-04 para 2.61
 * @throws Refusal `report-changed` when another version is in force by now; `answers-incomplete`
 */
export function commentOnReport(
  ports: ChangePorts,
  caller: Caller,
  command: CommentOnReport,
): Promise<Receipt> {
  return changeReport(ports, {
    action: 'commentOnReport',
    caller,
    command,
    apply: ({ record }, at) => {
      assertVersionShown(record, command.version)
      const ectAnswers = completeAnswersOf(record, 'ect', command.comments)
      return commented(record, { ectAnswers, at, commandId: command.commandId })
    },
  })
}
