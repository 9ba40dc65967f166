import type { FormerPeople, Report } from './report.ts'
import type { ReportVersion } from './reportVersion.ts'
import type { Signature } from './signature.ts'

type WithPeople = Pick<Report, 'people' | 'formerPeople' | 'versions'>

/**
 * The people before, with those of now among them as soon as someone has signed under them: nothing
 * stands for people under whom nobody signed.
 *
 * @ours (ADR 0051)
 */
export function formerPeopleOf({
  people,
  formerPeople = [],
  versions,
}: WithPeople): readonly FormerPeople[] {
  const signatures = versions.flatMap((version) => version.signatures).length
  const before = formerPeople.at(-1)?.signatures ?? 0
  return signatures > before ? [...formerPeople, { people, signatures }] : formerPeople
}

/** The report with the people under whom one of its signatures was given, or is given now. */
export function asSignedBy<Of extends WithPeople>(report: Of, { n }: Pick<Signature, 'n'>): Of {
  const then = report.formerPeople?.find(({ signatures }) => n <= signatures)
  return then ? { ...report, people: then.people } : report
}

/** The report with the people of one of its versions, as far as that has been signed. */
export function asOfVersion(report: Report, { signatures }: ReportVersion): Report {
  const last = signatures.at(-1)
  return last ? asSignedBy(report, last) : report
}
