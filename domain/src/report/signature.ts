import type { Instant } from '../calendar.ts'
import type { PersonNamed } from '../people.ts'
import type { SignedIn } from '../signedIn.ts'

/** Who signs reports; who of them signs one, and in which order, is `signatoriesOf`. */
export const SIGNATORIES = ['ect', 'induction-tutor', 'headteacher'] as const
export type Signatory = (typeof SIGNATORIES)[number]

/** Where someone signed: in the tab, or on a card in their personal chat. */
export const SIGNING_PLACES = ['tab', 'card'] as const
export type SigningPlace = (typeof SIGNING_PLACES)[number]

export interface Signature {
  /** 1 for the first signature of the report, over all its versions. */
  readonly n: number
  readonly signatory: Signatory
  readonly by: PersonNamed
  readonly at: Instant
  readonly place: SigningPlace
  /** How they were signed in; absent in records of before this was kept. */
  readonly signedIn?: SignedIn
  /** The words accepted, as they were shown. */
  readonly statement: string
  /** Fingerprint of exactly what was signed. */
  readonly contentHash: string
  /** What had happened until then; absent in records of before this was kept. */
  readonly story?: StoryTold
  /** `hash` of the signature before, or `''` for the first. */
  readonly previous: string
  /** Fingerprint of this signature without this field. */
  readonly hash: string
}

/** How much of the history of a report there was, and its fingerprint (`storyBefore`). */
export interface StoryTold {
  readonly events: number
  readonly hash: string
}

/** The end of the chain of signatures, sealed with the key of the installation. */
export interface SealedHead {
  /** How many signatures there were, over all versions. */
  readonly signatures: number
  /** `hash` of the last of them. */
  readonly hash: string
  readonly seal: Seal
}

/** A signature of the installation's own key, which no person holds. */
export interface Seal {
  readonly keyId: string
  /** ES256 (RFC 7518), base64url. */
  readonly value: string
}
