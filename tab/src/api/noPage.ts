/** Where a list that has pages begins. */
export function noPage(): string | undefined {
  return undefined
}
