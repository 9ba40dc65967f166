import type { Receipt } from '@ect/domain/report/report.ts'
import { toTakeBack, withSelfReviewTakenBack } from '@ect/domain/selfReview/sharingSelfReview.ts'

import { type ChangePorts, changeReport, type ReportCommand } from './changeReport.ts'
import type { Caller } from './ports/people.ts'
import { Refusal } from './refusal.ts'

/**
 * Takes back what an ECT shared of their self-review last, as long as nobody has read it. What they
 * wrote stays in their draft.
 *
 * @throws Refusal `not-now` once it was read
 */
export function takeBackSelfReview(
  ports: ChangePorts,
  caller: Caller,
  command: ReportCommand,
): Promise<Receipt> {
  return changeReport(ports, {
    action: 'takeBackSelfReview',
    caller,
    command,
    apply: ({ record: report }, at) => {
      if (!toTakeBack(report)) {
        throw new Refusal('not-now', {
          detail: 'There is nothing to take back: what you shared last has been read.',
        })
      }
      return withSelfReviewTakenBack(report, at)
    },
  })
}
