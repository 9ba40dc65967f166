import { randomUUID } from 'node:crypto'

import { jsonReply, type Reply } from '../httpServer.ts'

/** An expected "no" of Graph, with the status and code that Graph itself would give. */
export class GraphRefusal extends Error {
  override readonly name = 'GraphRefusal'
  readonly status: number
  readonly code: string
  readonly annotations: Readonly<Record<string, string>>

  constructor(
    status: number,
    code: string,
    sentence: string,
    annotations: Readonly<Record<string, string>> = {},
  ) {
    super(sentence)
    this.status = status
    this.code = code
    this.annotations = annotations
  }
}

/** Graph's error body. */
export function graphErrorReply(
  { status, code, message, annotations }: GraphRefusal,
  headers: Record<string, string> = {},
): Reply {
  const requestId = randomUUID()
  const error = {
    code,
    message,
    ...annotations,
    innerError: {
      date: new Date().toISOString().slice(0, 19),
      'request-id': requestId,
      'client-request-id': requestId,
    },
  }
  return jsonReply(status, { error }, { 'request-id': requestId, ...headers })
}
