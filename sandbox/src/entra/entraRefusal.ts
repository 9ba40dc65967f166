import { randomUUID } from 'node:crypto'

import { jsonReply, type Reply } from '../httpServer.ts'

/** The refusals that this stand-in makes, with Entra's own OAuth error for each AADSTS number. */
const REFUSALS = {
  50011: { status: 400, error: 'invalid_request' },
  50013: { status: 400, error: 'invalid_grant' },
  50020: { status: 400, error: 'invalid_grant' },
  50034: { status: 400, error: 'invalid_grant' },
  50059: { status: 400, error: 'invalid_request' },
  54005: { status: 400, error: 'invalid_grant' },
  65001: { status: 400, error: 'invalid_grant', suberror: 'consent_required' },
  70003: { status: 400, error: 'unsupported_grant_type' },
  70011: { status: 400, error: 'invalid_scope' },
  70043: { status: 400, error: 'invalid_grant', suberror: 'bad_token' },
  90002: { status: 400, error: 'invalid_request' },
  500011: { status: 400, error: 'invalid_resource' },
  500131: { status: 400, error: 'invalid_grant' },
  500133: { status: 400, error: 'invalid_grant' },
  501481: { status: 400, error: 'invalid_grant' },
  700016: { status: 400, error: 'unauthorized_client' },
  900144: { status: 400, error: 'invalid_request' },
  1002012: { status: 400, error: 'invalid_scope' },
  7000215: { status: 401, error: 'invalid_client' },
  7000218: { status: 401, error: 'invalid_client' },
} as const

export type EntraCode = keyof typeof REFUSALS

/** An expected "no" of Entra's token or authorise endpoint. */
export class EntraRefusal extends Error {
  override readonly name = 'EntraRefusal'
  readonly code: EntraCode

  constructor(code: EntraCode, sentence: string) {
    super(sentence)
    this.code = code
  }
}

export function entraRefusalReply({ code, message }: EntraRefusal): Reply {
  const { status, ...oauth } = REFUSALS[code]
  const trace = randomUUID()
  const correlation = randomUUID()
  const timestamp = new Date().toISOString().replace('T', ' ').replace(/\.\d+/, '')
  return jsonReply(status, {
    ...oauth,
    error_description: `AADSTS${code}: ${message} Trace ID: ${trace} Correlation ID: ${correlation} Timestamp: ${timestamp}`,
    error_codes: [code],
    timestamp,
    trace_id: trace,
    correlation_id: correlation,
  })
}
