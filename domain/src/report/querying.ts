import type { Instant } from '../calendar.ts'
import { noticeTo } from './outgoing.ts'
import type { Report } from './report.ts'
import { withVersionInForce } from './versions.ts'

/** The longest question that an ECT can ask about the days. */
export const QUERY_MAX_LENGTH = 1000

/** The report back with the tutor, with the ECT's question about the days. */
export function queried(
  report: Report,
  { text, at, commandId }: { text: string; at: Instant; commandId: string },
): Report {
  const changed = withVersionInForce(report, (version) => ({ ...version, query: { text, at } }))
  const version = changed.versions.length
  const { ect, inductionTutor } = report.people
  return {
    ...changed,
    state: 'queried',
    history: [...changed.history, { event: 'queried', at, by: ect, version, text }],
    outbox: [
      ...changed.outbox,
      ...noticeTo(inductionTutor.id, 'daysQueried', { id: commandId, version, due: at }),
    ],
  }
}
