import type { AccessLine, ReadPlace } from '@ect/domain/accessLine.ts'
import type { Report } from '@ect/domain/report/report.ts'
import type { ReportVersion } from '@ect/domain/report/reportVersion.ts'

import type { Caller } from './ports/people.ts'
import type { Ports } from './ports.ts'
import { Refusal } from './refusal.ts'

const LINES_AT_ONCE = 50

/** Where someone is given the report itself, and not what is attached to it. */
const SHOWS_THE_REPORT: readonly ReadPlace[] = ['tab', 'card', 'sent-card', 'copy']

/**
 * Nobody signs unread: the access log has a line that this person was given this version. What of
 * it they were given, the fingerprint that goes with a signature says.
 *
 * @ours ADR 0040
 * @throws Refusal `not-read`; `store-unavailable`
 */
export async function assertRead(
  { accessLog }: Pick<Ports, 'accessLog'>,
  { id }: Caller,
  report: Report,
  { number }: ReportVersion,
): Promise<void> {
  const { appropriateBodyId, inductionId, id: reportId } = report
  const isTheirs = ({ who, version, place }: AccessLine) =>
    who.id === id && version === number && SHOWS_THE_REPORT.includes(place)
  let after: string | undefined
  do {
    const range = { limit: LINES_AT_ONCE, ...(after !== undefined && { after }) }
    const page = await accessLog.ofReport({ appropriateBodyId, inductionId, reportId }, range)
    if (page.lines.some(isTheirs)) return
    after = page.next
  } while (after !== undefined)
  throw new Refusal('not-read')
}
