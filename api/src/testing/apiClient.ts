import type { PersonNamed } from '@ect/domain/people.ts'
import type { z } from 'zod'

import { SAFE_HEADERS } from '../http/safeHeaders.ts'
import { ROUTE_TABLE } from '../routeTable.ts'
import { DOCUMENT_ID } from './goodBodies.ts'
import type { RunningApi } from './runningApi.ts'
import { openApiFaults } from './openApiFaults.ts'

export interface Call {
  readonly as?: PersonNamed
  /** Instead of a good token of `as`. */
  readonly authorization?: string
  readonly reportId?: string
  /** As `reportId` unless given. */
  readonly inductionId?: string
  /** As `reportId` unless given. */
  readonly concernId?: string
  readonly appropriateBodyId?: string
  readonly query?: string
  /** Sent as JSON, or as it is when it is bytes or text. */
  readonly body?: object | Uint8Array | string
  readonly contentType?: string
}

export interface ApiReply {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  readonly bytes: Uint8Array
  /** The JSON of the reply, held to what a test expects of it. */
  as<T>(schema: z.ZodType<T>): T
  readonly json: unknown
}

/** Calls operations by their names, and holds each reply to the API's own description. */
export function apiClient({ origin, entra }: RunningApi) {
  return async (operation: string, call: Call = {}): Promise<ApiReply> => {
    const token = call.as ? `Bearer ${await entra.tokenFor(call.as)}` : undefined
    const { method, path } = endpointNamed(operation)
    const response = await fetch(`${origin}/api/${addressOf(path, call)}`, {
      method,
      headers: headersOf(call, call.authorization ?? token),
      ...(call.body !== undefined && { body: payloadOf(call.body) }),
    })
    const reply = await replyIn(response)
    const missing = Object.keys(SAFE_HEADERS).filter((name) => !response.headers.has(name))
    if (missing.length > 0) throw new Error(`${operation}: a reply without ${missing.join(', ')}`)
    const faults = reply.json === undefined ? [] : openApiFaults(operation, reply)
    if (faults.length > 0) throw new Error(`${operation} ${reply.status}: ${faults.join('; ')}`)
    return reply
  }
}

function endpointNamed(operation: string) {
  const route = ROUTE_TABLE.find(({ endpoint }) => endpoint.name === operation)
  if (!route) throw new RangeError(`no operation ${operation}`)
  return route.endpoint
}

function addressOf(
  path: string,
  { appropriateBodyId = 'lanternfield', reportId = '', query = '', ...call }: Call,
): string {
  const { inductionId = reportId, concernId = reportId } = call
  const filled = path
    .replace('{appropriateBodyId}', encodeURIComponent(appropriateBodyId))
    .replace('{reportId}', encodeURIComponent(reportId))
    .replace('{inductionId}', encodeURIComponent(inductionId))
    .replace('{concernId}', encodeURIComponent(concernId))
    .replace('{owner}', 'induction')
    .replace('{ownerId}', encodeURIComponent(inductionId))
    .replace('{documentId}', DOCUMENT_ID)
  return filled + query
}

function headersOf({ body, contentType }: Call, authorization: string | undefined): Headers {
  const headers = new Headers()
  if (authorization !== undefined) headers.set('authorization', authorization)
  if (body !== undefined) headers.set('content-type', contentType ?? typeOf(body))
  return headers
}

async function replyIn(response: Response): Promise<ApiReply> {
  const { status, headers } = response
  const bytes = new Uint8Array(await response.arrayBuffer())
  const text = new TextDecoder().decode(bytes)
  const isJson = headers.get('content-type')?.includes('json') ?? false
  const json: unknown = isJson ? JSON.parse(text) : undefined
  return { status, headers, text, bytes, json, as: (schema) => schema.parse(json) }
}

function typeOf(body: object | Uint8Array | string): string {
  return body instanceof Uint8Array ? 'application/octet-stream' : 'application/json'
}

function payloadOf(body: object | Uint8Array | string): Uint8Array<ArrayBuffer> | string {
  if (typeof body === 'string') return body
  return body instanceof Uint8Array ? new Uint8Array(body) : JSON.stringify(body)
}
