import { randomUUID } from 'node:crypto'

import type { Person } from '../people.ts'

const GOOD_FOR_MS = 600_000

export interface AuthorizationCode {
  readonly person: Person
  readonly clientId: string
  readonly redirectUri: string
  readonly scope: string
  readonly challenge: string
  readonly nonce?: string | undefined
}

/** Codes wait minutes at most, so a restart may forget them. */
export interface AuthorizationCodes {
  issue(code: AuthorizationCode): string
  /** Each code works once. */
  redeem(id: string): AuthorizationCode | undefined
}

export function createAuthorizationCodes(): AuthorizationCodes {
  const waiting = new Map<string, AuthorizationCode & { readonly until: number }>()
  return {
    issue(code) {
      const id = randomUUID()
      waiting.set(id, { ...code, until: Date.now() + GOOD_FOR_MS })
      return id
    },
    redeem(id) {
      const code = waiting.get(id)
      waiting.delete(id)
      return code && code.until > Date.now() ? code : undefined
    },
  }
}
