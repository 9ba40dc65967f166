import type { Receipt, Report } from '@ect/domain/report/report.ts'
import type { ReturnedSection } from '@ect/domain/report/reportVersion.ts'
import { sectionsReturned } from '@ect/domain/report/returning.ts'
import { returned } from '@ect/domain/report/reviewing.ts'

import { type ChangePorts, changeReport, type ReportCommand } from './changeReport.ts'
import { memberNamed } from './memberNamed.ts'
import type { Caller } from './ports/people.ts'
import { Refusal } from './refusal.ts'
import { assertVersionShown } from './versionShown.ts'

export interface ReturnReport extends ReportCommand {
  readonly version: number
  /** The whole report for one reason, or some of its sections, each for its own. */
  readonly reason: string | readonly ReturnedSection[]
}

/**
 * Returns a submitted report. As a whole, it is the tutor's again, and the next version voids the
 * signatures. By sections, only those are open, and a signature over nothing that changes stands.
 * The reasons are read by everyone who may read the report.
 *
 * @throws Refusal `report-changed` when another version is in force by now; `request-malformed`
 *   for sections that the report does not have, or one twice
 */
export function returnReport(
  ports: ChangePorts,
  caller: Caller,
  command: ReturnReport,
): Promise<Receipt> {
  return changeReport(ports, {
    action: 'returnReport',
    caller,
    command,
    apply: ({ record, appropriateBody }, at) => {
      assertVersionShown(record, command.version)
      const { reason, commandId } = command
      const verdict = { by: memberNamed(appropriateBody, caller), at, commandId }
      if (typeof reason === 'string') return returned(record, { ...verdict, reason })
      assertSections(record, reason)
      return sectionsReturned(record, { ...verdict, sections: reason })
    },
  })
}

function assertSections({ form }: Report, sections: readonly ReturnedSection[]): void {
  const named = new Set(sections.map(({ section }) => section))
  const known = form.sections.filter(({ id }) => named.has(id))
  if (sections.length > 0 && known.length === sections.length) return
  throw new Refusal('request-malformed', { detail: 'Name sections of this report, each once.' })
}
