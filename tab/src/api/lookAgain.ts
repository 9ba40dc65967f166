import { isGone } from './apiProblem.ts'

const USUALLY_MS = 15_000
const WHILE_OUT_OF_REACH_MS = 3000

interface Looked {
  readonly state: { readonly status: string; readonly error: Error | null }
}

/**
 * How long what is shown may stand before it is compared with the records again. What the records
 * no longer show to this person is not asked for again by itself.
 */
export function lookAgain({ state }: Looked): number | false {
  if (isGone(state.error)) return false
  return state.status === 'error' ? WHILE_OUT_OF_REACH_MS : USUALLY_MS
}
