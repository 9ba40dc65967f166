import type { z } from 'zod'

import { type Call, jsonReply, type Reply } from '../httpServer.ts'

/** An expected "no" to the client. */
export class ClientRefusal extends Error {
  override readonly name = 'ClientRefusal'
  readonly status: 400 | 403 | 404

  constructor(status: 400 | 403 | 404, sentence: string) {
    super(sentence)
    this.status = status
  }
}

export function clientRefusalReply(thrown: unknown): Reply | undefined {
  if (!(thrown instanceof ClientRefusal)) return undefined
  return jsonReply(thrown.status, { message: thrown.message })
}

/** @throws ClientRefusal 400 naming what is wrong */
export function bodyOf<T>(schema: z.ZodType<T>, { body }: Call): T {
  const { success, data, error } = schema.safeParse(jsonOf(body))
  if (success) return data
  const faults = error.issues.map(({ path, message }) => `${path.join('.') || 'body'}: ${message}`)
  throw new ClientRefusal(400, faults.join('; '))
}

function jsonOf(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    throw new ClientRefusal(400, 'The body is not JSON.')
  }
}
