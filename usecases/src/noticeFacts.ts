import { inWords } from '@ect/domain/calendar.ts'
import type { Outgoing } from '@ect/domain/report/outgoing.ts'
import { type Report, reportTitle } from '@ect/domain/report/report.ts'

import type { NoticeFacts } from './ports/notices.ts'
import type { Ports } from './ports.ts'
import { Refusal } from './refusal.ts'

/**
 * What a notice says and to whom.
 *
 * @throws Refusal `not-found` when the person is not in the directory
 */
export async function noticeFacts(
  { people, clock }: Pick<Ports, 'people' | 'clock'>,
  report: Report,
  outgoing: Outgoing,
): Promise<NoticeFacts> {
  if (!('notice' in outgoing)) throw new RangeError(`a ${outgoing.send} is no notice`)
  const to = await people.get(outgoing.to)
  if (!to) throw new Refusal('not-found')
  return {
    id: outgoing.id,
    notice: outgoing.notice,
    to,
    reportKey: { appropriateBodyId: report.appropriateBodyId, reportId: report.id },
    reportTitle: reportTitle(report),
    ectName: report.people.ect.name,
    schoolName: report.facts.schoolName,
    dueOn: inWords(report.period.dueOn),
    isOverdue: clock.today() > report.period.dueOn,
  }
}
