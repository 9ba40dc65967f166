import type { VisitView } from '@ect/contract/reportView.ts'
import type { Visit } from '@ect/domain/report/visit.ts'

/** What crosses the wire of a visit or call. */
export function toVisitView({ kind, reason, on, noted, done }: Visit): VisitView {
  return {
    kind,
    reason,
    on,
    notedBy: noted.by.name,
    ...(done && { done: { by: done.by.name, at: done.at, note: done.note } }),
  }
}
