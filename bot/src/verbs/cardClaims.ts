import type { ReportKey } from '@ect/usecases/ports/reports.ts'
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

interface Shown extends ReportKey {
  readonly version: number
  readonly contentHash: string
  readonly commandId: string
}

/** What a button acts on: the version of a report that its card showed, by one command. */
export function actedOn({ appropriateBodyId, reportId, version, contentHash, commandId }: Shown) {
  const key: ReportKey = { appropriateBodyId, reportId }
  return { key, contentHash, command: { ...key, version, commandId } }
}

function sentenceFor(input: PropertyKey | undefined): readonly string[] {
  return Object.entries(INPUT_SENTENCES).flatMap(([id, said]) => (id === input ? [said] : []))
}
