import type { Instant } from './calendar.ts'

/**
 * What vouched for a person when they did something: facts of a token that Microsoft signed, or of
 * an activity that it sent. Never the token itself.
 */
export interface SignedIn {
  /** Who vouches: the person's own tenant in Entra ID, or the Bot Framework for a card. */
  readonly issuer: string
  /** The app that it was made for. */
  readonly audience: string
  /** When it was made. */
  readonly issuedAt: Instant
  /** By which Microsoft finds it in its own logs. */
  readonly reference?: string
  /** What the person was asked for, such as `mfa`, where Microsoft says so. */
  readonly methods?: readonly string[]
}
