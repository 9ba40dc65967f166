import { FAILURE_KINDS, type FailureKind } from '@ect/domain/notices/entry.ts'
import type { Failure } from '@ect/domain/notices/retrying.ts'

import { Refusal } from './refusal.ts'

/**
 * How a try failed, by what was thrown. A refusal of Microsoft may name its kind as `reason`, and
 * what it asked for as `retryAfterSeconds`; without a reason it counts as being away.
 */
export function failureOf(thrown: unknown): Failure {
  if (!(thrown instanceof Refusal)) return { kind: 'fault' }
  if (thrown.code === 'store-unavailable') return { kind: 'away' }
  if (thrown.code !== 'microsoft-unavailable') return { kind: 'fault' }
  const { reason, retryAfterSeconds } = thrown.details
  const kind: FailureKind = FAILURE_KINDS.find((known) => known === reason) ?? 'away'
  return typeof retryAfterSeconds === 'number' ? { kind, retryAfterSeconds } : { kind }
}
