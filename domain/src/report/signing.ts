import type { Answers } from '../forms/question.ts'
import type { PersonNamed } from '../people.ts'
import { amendedBy, isSame, signaturesOn } from './carrying.ts'
import { noticeTo, type Outgoing } from './outgoing.ts'
import { type Report, type ReportEvent, type ReportState, versionInForce } from './report.ts'
import type { Signatory, Signature } from './signature.ts'
import { signatoriesOf } from './signingOrder.ts'
import { withVersionInForce } from './versions.ts'

/** Shown beside every Sign button and kept in every signature. */
export const SIGNING_STATEMENT =
  'By selecting Sign you are signing this report. It has the same standing as signing a paper copy. Only you may use your signature.'

/** Every wording that people have signed under: when it changes, the one before stays here. */
export const SIGNING_STATEMENTS: readonly string[] = [SIGNING_STATEMENT]

export type SigningRefusal = 'already-signed' | 'not-your-turn'

/** Why this signatory may not sign now, or `undefined` when they may. */
export function whyNotSign(report: Report, signatory: Signatory): SigningRefusal | undefined {
  if (hasSigned(report, signatory)) return 'already-signed'
  const isNext = nextSignatory(report) === signatory
  return isNext && standing(report) !== 'with-ect-to-comment' ? undefined : 'not-your-turn'
}

/** The one person to sign next in the version in force, or `undefined` when all have, or none can. */
export function nextSignatory(report: Report): Signatory | undefined {
  if (!versionInForce(report)) return undefined
  return signatoriesOf(report).find((signatory) => !hasSigned(report, signatory))
}

/**
 * Where comments and signatures have brought the version in force. Nobody signs before the ECT has
 * commented, whoever of them signs first.
 *
 * @rule R54
 * @source SG-2024-04 para 2.61
 */
export function standing(report: Report): ReportState {
  const version = versionInForce(report)
  const next = nextSignatory(report)
  if (!version) return 'with-tutor'
  if (next === undefined) return 'submitted'
  if (next === 'headteacher') return 'with-headteacher'
  if (next === 'ect') return version.ectAnswers ? 'with-ect-to-sign' : 'with-ect'
  return version.ectAnswers ? 'needs-signatures' : 'with-ect-to-comment'
}

/** The last signature over all versions: the next one is chained to it. */
export function lastSignature({ versions }: Report): Signature | undefined {
  return versions.flatMap(({ signatures }) => signatures).at(-1)
}

/** What the ECT added, taken into the version in force before it is fingerprinted and signed. */
export function withEctAnswers(report: Report, ectAnswers: Answers): Report {
  return withVersionInForce(report, (version) => {
    const { headAnswers, ...rest } = { ...version, ectAnswers }
    const before = amendedBy(report, version)
    // A recommendation on other comments is for the headteacher to give again.
    const isKept = headAnswers && before && isSame(report, ['ect'], [before, rest])
    return isKept ? { ...rest, headAnswers } : rest
  })
}

/** What the headteacher added, likewise. */
export function withHeadAnswers(report: Report, headAnswers: Answers): Report {
  return withVersionInForce(report, (version) => ({ ...version, headAnswers }))
}

/** The report with one more signature, and with what follows from it in the outbox. */
export function withSignature(report: Report, signature: Signature, commandId: string): Report {
  const signed = withVersionInForce(report, (version) => ({
    ...version,
    signatures: [...version.signatures, signature],
  }))
  const { at, by } = signature
  const version = signed.versions.length
  const event: ReportEvent = { event: 'signed', at, by, version }
  const next = nextSignatory(signed)
  if (next) {
    const about = { id: commandId, version, due: at }
    const { id } = personOf(signed, next)
    return {
      ...signed,
      state: standing(signed),
      history: [...signed.history, event],
      outbox: [...signed.outbox, ...noticeTo(id, 'signatureNeeded', about)],
    }
  }
  return {
    ...signed,
    state: 'submitted',
    history: [...signed.history, event, { event: 'submitted', at, version }],
    outbox: [...signed.outbox, ...onSubmission(signed, commandId, version, at)],
  }
}

/**
 * The headteacher is told of every review that they do not sign themselves, the signed copy is
 * filed, and the next report is planned.
 *
 * @rule R50
 * @source SG-2024-04 para 2.53
 */
function onSubmission(
  report: Report,
  commandId: string,
  version: number,
  due: Signature['at'],
): readonly Outgoing[] {
  const head = report.people.headteacher.id
  const isTold = !signatoriesOf(report).includes('headteacher')
  return [
    ...(isTold ? noticeTo(head, 'reviewSubmitted', { id: commandId, version, due }) : []),
    { id: `${commandId}.filing`, send: 'filing', version, due, tries: 0 },
    { id: `${commandId}.plan`, send: 'plan', version, due, tries: 0 },
  ]
}

/** Who is asked once this signatory has signed, or `undefined` when their signature is the last. */
export function nextAfter(
  report: Pick<Report, 'kind' | 'signingOrder' | 'people'>,
  signatory: Signatory,
): PersonNamed | undefined {
  const order = signatoriesOf(report)
  const next = order[order.indexOf(signatory) + 1]
  return next && personOf(report, next)
}

/** Who signs as what. */
export function personOf({ people }: Pick<Report, 'people'>, signatory: Signatory): PersonNamed {
  const { ect, inductionTutor, headteacher } = people
  return { ect, 'induction-tutor': inductionTutor, headteacher }[signatory]
}

function hasSigned(report: Report, signatory: Signatory): boolean {
  const version = versionInForce(report)
  const signatures = version ? signaturesOn(report, version) : []
  return signatures.some((signature) => signature.signatory === signatory)
}
