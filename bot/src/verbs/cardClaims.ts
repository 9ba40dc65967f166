import { Refusal } from '@ect/usecases/refusal.ts'
import type { z } from 'zod'

import { INPUT_SENTENCES } from '../cards/inputSentences.ts'

/**
 * What a pressed button claims. All of it came over the wire, the hidden part too.
 *
 * @throws Refusal `request-malformed`, with what to do when it is an input of the person's
 */
export function readClaims<Claims>(shape: z.ZodType<Claims>, claimed: unknown): Claims {
  const { success, data, error } = shape.safeParse(claimed)
  if (success) return data
  const sentences = new Set(error.issues.flatMap(({ path }) => sentenceFor(path[0])))
  throw new Refusal('request-malformed', {
    ...(sentences.size > 0 && { detail: [...sentences].join(' ') }),
  })
}

function sentenceFor(input: PropertyKey | undefined): readonly string[] {
  return Object.entries(INPUT_SENTENCES).flatMap(([id, said]) => (id === input ? [said] : []))
}
