import type { Instant } from '../calendar.ts'
import type { PersonNamed } from '../people.ts'
import { authorsOf, keptFrom } from './carrying.ts'
import { noticeTo } from './outgoing.ts'
import { type Report, versionInForce } from './report.ts'
import type { ReturnedSection, ReportVersion } from './reportVersion.ts'
import { personOf, standing } from './signing.ts'
import { signatoriesOf } from './signingOrder.ts'
import { withVersionInForce } from './versions.ts'

interface SectionsReturned {
  readonly by: PersonNamed
  readonly at: Instant
  readonly commandId: string
  /** At least one, each of which is in the form. */
  readonly sections: readonly ReturnedSection[]
}

/**
 * The report with only some of its sections sent back, each with a reason. Those alone are open;
 * where none of them is the tutor's, the next version begins at once, with whoever wrote the first
 * of them. Signatures over nothing that changes go on counting: see `signaturesOn`.
 *
 * @ours (ADR 0039)
 */
export function sectionsReturned(
  report: Report,
  { by, at, commandId, sections }: SectionsReturned,
): Report {
  const marked = withVersionInForce(report, (version) => ({ ...version, returned: sections }))
  const version = marked.versions.length
  const text = inWords(report, sections)
  const about = { id: commandId, version, due: at }
  return {
    ...begunAgain(marked, at),
    history: [...report.history, { event: 'returned', at, by, version, text }],
    outbox: [
      ...report.outbox,
      ...signatoriesOf(report)
        .map((signatory) => personOf(report, signatory).id)
        .filter((id, n, all) => all.indexOf(id) === n)
        .flatMap((id) => noticeTo(id, 'reviewReturned', about)),
    ],
  }
}

/** The sections that were sent back, until all have signed again. */
export function sectionsAsked(report: Report): readonly ReturnedSection[] {
  const last = versionInForce(report)
  if (report.state === 'returned') return last?.returned ?? []
  const amends = standing(report) === 'submitted' ? undefined : last?.amends
  return report.versions.find(({ number }) => number === amends?.version)?.returned ?? []
}

function begunAgain(report: Report, at: Instant): Report {
  const last = versionInForce(report)
  if (!last?.returned) return report
  const amends = {
    version: last.number,
    sections: last.returned.map(({ section }) => section),
  }
  if (authorsOf(report, amends).includes('induction-tutor')) return { ...report, state: 'returned' }
  const next: ReportVersion = {
    number: last.number + 1,
    sharedAt: at,
    answers: last.answers,
    ...keptFrom(report, amends),
    amends,
    signatures: [],
  }
  const begun = { ...report, versions: [...report.versions, next] }
  return { ...begun, state: standing(begun) }
}

/** `Progress: Say more about TS7.`, a line for each. */
function inWords({ form }: Report, sections: readonly ReturnedSection[]): string {
  return sections
    .map(({ section, reason }) => {
      const title = form.sections.find(({ id }) => id === section)?.title ?? section
      return `${title}: ${reason}`
    })
    .join('\n')
}
