import type { HttpResponseInit } from '@azure/functions'
import { Refusal, type RefusalCode } from '@ect/usecases/refusal.ts'

import { SAFE_HEADERS } from './safeHeaders.ts'

/** A `Record`, so a new refusal does not compile until someone picks its status. */
const STATUS: Record<RefusalCode, 400 | 401 | 403 | 404 | 409 | 412 | 413 | 415 | 422 | 429 | 503> =
  {
    'not-signed-in': 401,
    'tenant-unknown': 403,
    'request-malformed': 400,
    'request-too-large': 413,
    'not-found': 404,
    'not-your-part': 403,
    'not-now': 409,
    'too-early': 409,
    'answers-incomplete': 422,
    'answer-not-valid': 400,
    'already-signed': 409,
    'not-your-turn': 409,
    'not-read': 409,
    'report-changed': 412,
    'draft-changed': 412,
    'command-reused': 422,
    'induction-not-valid': 422,
    'document-not-valid': 422,
    'settings-not-valid': 422,
    'settings-changed': 412,
    'file-refused': 415,
    'upload-over': 409,
    'no-named-contact': 409,
    'meeting-exists': 409,
    'meeting-time-not-valid': 400,
    'consent-needed': 403,
    'already-stored': 409,
    stale: 412,
    'too-many-requests': 429,
    'store-unavailable': 503,
    'microsoft-unavailable': 503,
  }

const RETRY_AFTER_SECONDS = '5'
const COME_AGAIN: readonly number[] = [429, 503]

/** The reply for anything thrown: RFC 9457 `application/problem+json`. Faults show no detail. */
export function problemReply(thrown: unknown, traceId: string): HttpResponseInit {
  const problem =
    thrown instanceof Refusal
      ? {
          ...thrown.details,
          type: `/problems/${thrown.code}`,
          status: STATUS[thrown.code],
          title: thrown.message,
        }
      : { type: '/problems/fault', status: 500, title: 'Something went wrong on our side.' }
  return {
    status: problem.status,
    headers: {
      'content-type': 'application/problem+json',
      ...SAFE_HEADERS,
      ...(COME_AGAIN.includes(problem.status) && { 'retry-after': RETRY_AFTER_SECONDS }),
    },
    jsonBody: { ...problem, instance: traceId },
  }
}
