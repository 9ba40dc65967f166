import type { PersonNamed } from '@ect/domain/people.ts'
import type { z } from 'zod'

import { ROUTE_TABLE } from '../routeTable.ts'
import type { RunningApi } from './runningApi.ts'
import { openApiFaults } from './openApiFaults.ts'

export interface Call {
  readonly as?: PersonNamed
  /** Instead of a good token of `as`. */
  readonly authorization?: string
  readonly reportId?: string
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
    const { method, path } = endpointNamed(operation)
    const url = path
      .replace('{appropriateBodyId}', encodeURIComponent(call.appropriateBodyId ?? 'lanternfield'))
      .replace('{reportId}', encodeURIComponent(call.reportId ?? ''))
    const token = call.as ? `Bearer ${await entra.tokenFor(call.as)}` : undefined
    const authorization = call.authorization ?? token
    const response = await fetch(`${origin}/api/${url}${call.query ?? ''}`, {
      method,
      headers: {
        ...(authorization !== undefined && { authorization }),
        ...(call.body !== undefined && { 'content-type': call.contentType ?? typeOf(call.body) }),
      },
      ...(call.body !== undefined && { body: payloadOf(call.body) }),
    })
    const bytes = new Uint8Array(await response.arrayBuffer())
    const text = new TextDecoder().decode(bytes)
    const isJson = response.headers.get('content-type')?.includes('json') ?? false
    const json: unknown = isJson ? JSON.parse(text) : undefined
    const faults = isJson ? openApiFaults(operation, response.status, json) : []
    if (faults.length > 0) throw new Error(`${operation} ${response.status}: ${faults.join('; ')}`)
    const { status, headers } = response
    return { status, headers, text, bytes, json, as: (schema) => schema.parse(json) }
  }
}

export type ApiClient = ReturnType<typeof apiClient>

export function endpointNamed(operation: string) {
  const route = ROUTE_TABLE.find(({ endpoint }) => endpoint.name === operation)
  if (!route) throw new RangeError(`no operation ${operation}`)
  return route.endpoint
}

function typeOf(body: object | Uint8Array | string): string {
  return body instanceof Uint8Array ? 'application/octet-stream' : 'application/json'
}

function payloadOf(body: object | Uint8Array | string): Uint8Array<ArrayBuffer> | string {
  if (typeof body === 'string') return body
  return body instanceof Uint8Array ? new Uint8Array(body) : JSON.stringify(body)
}
