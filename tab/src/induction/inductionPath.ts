import type { InductionKey } from '@ect/contract/inductionKey.ts'

/** Where the tab shows an induction. */
export function inductionPath({ appropriateBodyId, inductionId }: InductionKey): string {
  return `/inductions/${appropriateBodyId}/${inductionId}`
}
