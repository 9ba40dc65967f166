import type { Caller } from '@ect/usecases/ports/people.ts'

const REMEMBERED_FOR_MS = 60_000
const MOST = 2_000

/** Someone whose token was verified, and the tenant that signed it. */
export interface VerifiedCaller {
  readonly caller: Caller
  readonly tenantId: string
}

interface Remembered extends VerifiedCaller {
  readonly until: number
}

/** Callers by the tokens that they were known by a moment ago. Rights are not among what is kept. */
export interface RememberedCallers {
  callerWith(token: string): VerifiedCaller | undefined
  /** @param expiresAt milliseconds since 1970; nothing is remembered past it */
  remember(token: string, verified: VerifiedCaller, expiresAt: number): void
}

/**
 * Someone who types sends the same token every two seconds; checking its signature each time would
 * cost more than saving what they typed. After a minute it is checked again.
 */
export function rememberedCallers(now: () => number = () => Date.now()): RememberedCallers {
  const known = new Map<string, Remembered>()
  return {
    callerWith(token) {
      const found = known.get(token)
      if (found && now() < found.until) return found
      known.delete(token)
      return undefined
    },
    remember(token, verified, expiresAt) {
      const until = Math.min(expiresAt, now() + REMEMBERED_FOR_MS)
      known.set(token, { ...verified, until })
      if (known.size > MOST) known.delete(known.keys().next().value ?? '')
    },
  }
}
