const USUALLY_MS = 15_000
const WHILE_OUT_OF_REACH_MS = 3000

/** How long what is shown may stand before it is compared with the records again. */
export function lookAgain({ state }: { readonly state: { readonly status: string } }): number {
  return state.status === 'error' ? WHILE_OUT_OF_REACH_MS : USUALLY_MS
}
