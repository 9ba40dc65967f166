import { contentAsSigned, signaturesInForce, signaturesOn } from './carrying.ts'
import { asSignedBy } from './formerPeople.ts'
import { type Report, type ReportState, versionInForce } from './report.ts'
import type { ReportVersion } from './reportVersion.ts'
import type { Signatory, Signature } from './signature.ts'
import { nextSignatory, personOf, SIGNING_STATEMENTS, standing } from './signing.ts'
import { signatoriesOf } from './signingOrder.ts'
import { storyBefore } from './storyBefore.ts'

/** Everything that is recomputed of a stored report, in the order in which it is told. */
export const CHECKS = [
  'content',
  'statement',
  'story',
  'signer',
  'order',
  'chain',
  'seal',
  'standing',
] as const
export type Check = (typeof CHECKS)[number]

/** What only someone with the means of cryptography can say. */
export interface Proof {
  readonly fingerprintOf: (value: object) => string
  /** Whether the seal is ours, over the chain as it stands. */
  readonly isSealed: boolean
}

export interface VerifiedSignature {
  readonly signature: Signature
  readonly version: number
  readonly isInForce: boolean
  /** What does not hold of it; empty when all does. */
  readonly faults: readonly Check[]
}

export interface Verification {
  readonly signatures: readonly VerifiedSignature[]
  /** Every check that something fails, in order; empty when the whole record holds. */
  readonly faults: readonly Check[]
}

/**
 * Recomputes all that the signatures of a report vouch for, over all its versions, those that count
 * no more included.
 *
 * @ours what is checked (ADR 0037)
 */
export function verification(report: Report, proof: Proof): Verification {
  const inForce = signaturesInForce(report)
  const signatures = placedSignatures(report).map((placed, index, all) => ({
    signature: placed.signature,
    version: placed.version.number,
    isInForce: inForce.includes(placed.signature),
    faults: faultsOf(report, placed, { n: index + 1, before: all[index - 1], proof }),
  }))
  const found = new Set(signatures.flatMap(({ faults }) => faults))
  if (!sealStands(report, signatures.at(-1)?.signature, proof)) found.add('seal')
  if (!standingFollows(report)) found.add('standing')
  return { signatures, faults: CHECKS.filter((check) => found.has(check)) }
}

interface Placed {
  readonly signature: Signature
  readonly version: ReportVersion
  /** Its place among the signatures of its version. */
  readonly place: number
}

function placedSignatures({ versions }: Report): readonly Placed[] {
  return versions.flatMap((version) =>
    version.signatures.map((signature, place) => ({ signature, version, place })),
  )
}

interface InChain {
  readonly n: number
  readonly before: Placed | undefined
  readonly proof: Proof
}

function faultsOf(
  report: Report,
  { signature, version, place }: Placed,
  { n, before, proof: { fingerprintOf } }: InChain,
): readonly Check[] {
  const { hash, ...signed } = signature
  const then = asSignedBy(report, signature)
  const { id, name } = personOf(then, signature.signatory)
  const stands: Partial<Record<Check, boolean>> = {
    content:
      fingerprintOf(contentAsSigned(then, version, signature.signatory)) === signature.contentHash,
    statement: SIGNING_STATEMENTS.includes(signature.statement),
    story: storyStands(report, version, signature, fingerprintOf),
    signer: signature.by.id === id && signature.by.name === name,
    order: signatoriesAsked(report, version)[place] === signature.signatory,
    chain:
      signature.n === n &&
      signature.previous === (before?.signature.hash ?? '') &&
      fingerprintOf(signed) === hash,
  }
  return CHECKS.filter((check) => stands[check] === false)
}

/** Of signatures of before the story was kept there is nothing to compare. */
function storyStands(
  report: Report,
  version: ReportVersion,
  { story }: Signature,
  fingerprintOf: Proof['fingerprintOf'],
): boolean {
  return !story || fingerprintOf(storyBefore(report, version, story.events)) === story.hash
}

/** Who is asked to sign a version, in their order: not those whose signature counts from before. */
function signatoriesAsked(report: Report, version: ReportVersion): readonly Signatory[] {
  const carried = signaturesOn(report, version).filter(
    (signature) => !version.signatures.includes(signature),
  )
  return signatoriesOf(report).filter((one) => !carried.some(({ signatory }) => signatory === one))
}

function sealStands(
  { sealedHead }: Report,
  last: Signature | undefined,
  { isSealed }: Proof,
): boolean {
  if (!last) return sealedHead === undefined
  return isSealed && sealedHead?.signatures === last.n && sealedHead.hash === last.hash
}

/** Where comments and signatures have brought a report that stands apart from them. */
const BROUGHT_TO: Partial<Record<ReportState, readonly ReportState[]>> = {
  void: ['with-tutor'],
  queried: ['with-ect', 'with-ect-to-comment'],
  returned: ['submitted'],
  reopened: ['submitted'],
  reviewed: ['submitted'],
  decided: ['submitted'],
}

/** Whether the report stands where its comments and signatures have brought it. */
function standingFollows(report: Report): boolean {
  const { state } = report
  if (state === 'not-signed') return isTheirs(report)
  return (BROUGHT_TO[state] ?? [state]).includes(standing(report))
}

/** Whether it was for the one who did not sign to do so. */
function isTheirs(report: Report): boolean {
  const signatory = versionInForce(report)?.notSigned?.signatory
  const isBeforeComments = standing(report) === 'with-ect-to-comment'
  return signatory !== undefined && signatory === (isBeforeComments ? 'ect' : nextSignatory(report))
}
