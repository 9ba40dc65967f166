import type { FailureKind } from '@ect/domain/notices/entry.ts'

import { Refusal } from './refusal.ts'
import { retryAfterSeconds } from './retryAfter.ts'

/** What Microsoft answered to something that we sent to a person. */
export interface MicrosoftAnswer {
  readonly status: number
  /** Its own word for it, such as `MessageWritesBlocked`; never its text, which may name people. */
  readonly code?: string | undefined
  readonly retryAfter?: string | null | undefined
}

const REFUSED_FOR_GOOD = [403, 404, 410]
const ASKS_TO_WAIT = [401, 408, 412, 429]
const LAST_STATUS_OF_OURS = 499

/** The refusal of a notice, with what is to follow from it: see `failureOf`. */
export function refusedByMicrosoft(
  { status, code, retryAfter }: MicrosoftAnswer,
  cause: unknown,
): Refusal {
  const asked = retryAfterSeconds(retryAfter, Date.now())
  return new Refusal(
    'microsoft-unavailable',
    {
      status,
      reason: reasonOf(status),
      ...(code !== undefined && { code }),
      ...(asked !== undefined && { retryAfterSeconds: asked }),
    },
    { cause },
  )
}

function reasonOf(status: number): FailureKind {
  if (REFUSED_FOR_GOOD.includes(status)) return 'unreachable'
  const isTheirs = status < 200 || status > LAST_STATUS_OF_OURS
  return isTheirs || ASKS_TO_WAIT.includes(status) ? 'away' : 'fault'
}
