import { AUTHORS, type Author } from '../forms/question.ts'
import type { Report } from './report.ts'
import type { Amendment, ReportVersion } from './reportVersion.ts'
import type { Signatory, Signature } from './signature.ts'
import { answered, signedContent } from './signedContent.ts'
import { answersOf } from './versions.ts'

/**
 * Whose parts of a report a signature is over. Everyone signs what the tutor and the ECT wrote;
 * what the headteacher recommends is signed by the headteacher.
 *
 * @ours (ADR 0039)
 */
export function coveredBy(signatory: Signatory): readonly Author[] {
  return signatory === 'headteacher' ? AUTHORS : AUTHORS.filter((one) => one !== 'headteacher')
}

/** Exactly what a signature of this signatory on this version is over. */
export function contentAsSigned(
  report: Report,
  version: ReportVersion,
  signatory: Signatory,
): object {
  const { headAnswers, ...rest } = version
  const hasHeadsPart = headAnswers && coveredBy(signatory).includes('headteacher')
  return signedContent(report, hasHeadsPart ? version : rest)
}

/** Whether what these authors wrote is the same in two versions. */
export function isSame(
  { form }: Report,
  authors: readonly Author[],
  versions: readonly [ReportVersion, ReportVersion],
): boolean {
  return authors.every((author) => {
    const [one, other] = versions.map((version) => {
      const answers = answersOf(version, author)
      return answers && JSON.stringify(answered(form, author, answers))
    })
    return one === other
  })
}

/** What others wrote in the version that is amended, but for those whose sections were sent back. */
export function keptFrom(
  report: Report,
  amends: Amendment,
): Pick<ReportVersion, 'ectAnswers' | 'headAnswers'> {
  const before = report.versions.find(({ number }) => number === amends.version)
  const asked = authorsOf(report, amends)
  const { ectAnswers, headAnswers } = before ?? {}
  return {
    ...(ectAnswers && !asked.includes('ect') && { ectAnswers }),
    ...(headAnswers && !asked.includes('headteacher') && { headAnswers }),
  }
}

/**
 * The signatures that count on a version: those given on it, and where it amends another only in
 * some sections, those that counted there and are over nothing that has changed. Whoever wrote a
 * section that was sent back signs again in any case.
 */
export function signaturesOn(report: Report, version: ReportVersion): readonly Signature[] {
  const { amends, signatures } = version
  const before = amends && amendedBy(report, version)
  if (!amends || !before) return signatures
  const asked = authorsOf(report, amends)
  const isCarried = ({ signatory }: Signature) =>
    asked.length > 0 &&
    !asked.includes(signatory) &&
    !signatures.some((own) => own.signatory === signatory) &&
    isSame(report, coveredBy(signatory), [before, version])
  return [...signaturesOn(report, before).filter(isCarried), ...signatures]
}

/** The signatures that count now: none while a report is re-opened. */
export function signaturesInForce(report: Report): readonly Signature[] {
  const last = report.versions.at(-1)
  return last && report.state !== 'reopened' ? signaturesOn(report, last) : []
}

/** The version that another one amends. */
export function amendedBy(
  { versions }: Report,
  { number, amends }: ReportVersion,
): ReportVersion | undefined {
  return versions.slice(0, number - 1).find((version) => version.number === amends?.version)
}

/** Who wrote the sections that were sent back. */
export function authorsOf({ form }: Report, { sections }: Amendment): readonly Author[] {
  const asked = form.sections.filter(({ id }) => sections.includes(id))
  return AUTHORS.filter((author) => asked.some(({ answeredBy }) => answeredBy === author))
}
