import { isGone } from './apiProblem.ts'

const USUALLY_MS = 15_000
const WHILE_OUT_OF_REACH_MS = 3000

interface Looked {
  readonly state: { readonly status: string; readonly error: Error | null }
}

/**
 * How long what is shown may stand before it is compared with the records again. What the records
 * do not show to this person may come: a report is planned, or they are named.
 */
export function lookAgain({ state }: Looked): number {
  const isOutOfReach = state.status === 'error' && !isGone(state.error)
  return isOutOfReach ? WHILE_OUT_OF_REACH_MS : USUALLY_MS
}
