/** `Term 1 progress review` of `term 1 progress review`; the rest stays as it is. */
export function withCapital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}
