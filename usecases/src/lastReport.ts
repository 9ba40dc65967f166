import { mayDo, roleIn } from '@ect/domain/access.ts'
import { isTargets } from '@ect/domain/forms/answerFaults.ts'
import type { Target } from '@ect/domain/forms/question.ts'
import { type Judgement, judgementIn } from '@ect/domain/report/judgement.ts'
import { reportTitle, versionInForce } from '@ect/domain/report/report.ts'

import type { Reading } from './leaveLines.ts'
import type { Caller } from './ports/people.ts'
import type { Ports } from './ports.ts'
import type { ReportOfCaller } from './reportOfCaller.ts'

/** What the report before said, for whoever writes the next one. */
export interface LastReport {
  readonly title: string
  readonly judgement?: Judgement
  readonly targets: readonly Target[]
  /** What of which report this is: it is a read of that one too. */
  readonly read: Reading
}

/**
 * The last signed report of the same induction, when the caller may read that one too: someone who
 * becomes tutor does not see by that what was written before them.
 *
 * @source SG-2024-04 para 2.52
 */
export async function lastReport(
  { reports }: Pick<Ports, 'reports'>,
  caller: Caller,
  { record, appropriateBody }: ReportOfCaller,
): Promise<LastReport | undefined> {
  const heads = await reports.ofInduction(record)
  const last = heads.findLast(
    ({ submittedAt, period }) =>
      submittedAt !== undefined && period.startsOn < record.period.startsOn,
  )
  const role = last && roleIn(last, appropriateBody.members, caller.id)
  if (!last || !role || !mayDo(role, 'openReportContent', last.state)) return undefined
  const { record: before } = await reports.get(last)
  const version = versionInForce(before)
  if (!version) return undefined
  const { answers } = version
  const { appropriateBodyId, inductionId, id } = before
  const targets = answers['targets']
  const judgement = judgementIn(answers)
  return {
    title: reportTitle(before),
    targets: isTargets(targets) ? targets : [],
    read: { report: { appropriateBodyId, inductionId, id }, role, version: version.number },
    ...(judgement && { judgement }),
  }
}
