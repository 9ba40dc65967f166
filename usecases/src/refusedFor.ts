import type { Fault } from '@ect/domain/fault.ts'

import { Refusal } from './refusal.ts'

/** The refusal of a change that the record of an induction cannot take, with the first sentence said. */
export function refusedFor(faults: readonly Fault[]): Refusal {
  const [first] = faults
  return new Refusal('induction-not-valid', {
    ...(first && { detail: first.sentence }),
    faults: faults.map(({ field, sentence }) => ({ at: field, message: sentence })),
  })
}
