/** What a body says, for a log or a reader that takes either. */
export function jsonOrText(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return body
  }
}
