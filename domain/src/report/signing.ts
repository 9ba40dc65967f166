import type { Answers } from '../forms/question.ts'
import { noticeTo, type Outgoing } from './outgoing.ts'
import {
  type Report,
  type ReportEvent,
  SIGNATORIES,
  type Signatory,
  type Signature,
  versionInForce,
} from './report.ts'
import { withVersionInForce } from './versions.ts'

/** Shown beside every Sign button and kept in every signature. */
export const SIGNING_STATEMENT =
  'By selecting Sign you are signing this review. It has the same standing as signing a paper copy. Only you may use your signature.'

export type SigningRefusal = 'already-signed' | 'not-your-turn'

/**
 * Why this signatory may not sign now, or `undefined` when they may. The ECT comments and signs
 * first, then the tutor; a progress review needs no signature of the headteacher.
 *
 * @rule R55
 * @source SG-2024-04 para 2.61 for comments before signatures
 * @ours the order of the two, and that a review is signed at all (ADR 0008)
 */
export function whyNotSign(report: Report, signatory: Signatory): SigningRefusal | undefined {
  if (hasSigned(report, signatory)) return 'already-signed'
  return nextSignatory(report) === signatory ? undefined : 'not-your-turn'
}

/** The one person to sign next in the version in force, or `undefined` when all have, or none can. */
export function nextSignatory(report: Report): Signatory | undefined {
  if (!versionInForce(report)) return undefined
  return SIGNATORIES.find((signatory) => !hasSigned(report, signatory))
}

/** The last signature over all versions: the next one is chained to it. */
export function lastSignature({ versions }: Report): Signature | undefined {
  return versions.flatMap(({ signatures }) => signatures).at(-1)
}

/** What the ECT added, taken into the version in force before it is fingerprinted and signed. */
export function withEctAnswers(report: Report, ectAnswers: Answers): Report {
  return withVersionInForce(report, (version) => ({ ...version, ectAnswers }))
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
  if (nextSignatory(signed)) {
    return {
      ...signed,
      state: 'needs-signatures',
      history: [...signed.history, event],
      outbox: [
        ...signed.outbox,
        ...noticeTo(signed.people.inductionTutor.id, 'signatureNeeded', {
          id: commandId,
          version,
          due: at,
        }),
      ],
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
 * The headteacher is told of every review, its signed copy is filed, and the next one is planned.
 *
 * @rule R50
 * @source SG-2024-04 para 2.53
 */
function onSubmission(
  { people }: Report,
  commandId: string,
  version: number,
  due: Signature['at'],
): readonly Outgoing[] {
  return [
    ...noticeTo(people.headteacher.id, 'reviewSubmitted', { id: commandId, version, due }),
    { id: `${commandId}.filing`, send: 'filing', version, due, tries: 0 },
    { id: `${commandId}.plan`, send: 'plan', version, due, tries: 0 },
  ]
}

function hasSigned(report: Report, signatory: Signatory): boolean {
  const signatures = versionInForce(report)?.signatures ?? []
  return signatures.some((signature) => signature.signatory === signatory)
}
