import type { z } from 'zod'

import type { Call } from '../httpServer.ts'
import { GraphRefusal } from './graphRefusal.ts'

/**
 * The JSON body of a call, as Graph takes it: a member that it does not know is refused.
 *
 * @throws GraphRefusal 400
 */
export function requestBody<T>(call: Call, schema: z.ZodType<T>): T {
  const { success, data, error } = schema.safeParse(jsonOf(call))
  if (success) return data
  const [first] = error.issues
  throw badRequest(`${first?.path.join('.') ?? ''}: ${first?.message ?? 'not valid'}`)
}

function jsonOf({ body }: Call): unknown {
  try {
    return JSON.parse(body)
  } catch {
    throw badRequest('Unable to read JSON request payload.')
  }
}

function badRequest(sentence: string): GraphRefusal {
  return new GraphRefusal(400, 'BadRequest', sentence)
}
