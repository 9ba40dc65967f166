/**
 * What a `Retry-After` header asks for, in seconds from a moment of the real clock: HTTP writes it
 * as seconds or as a date. `undefined` when it asks for nothing that can be understood.
 */
export function retryAfterSeconds(
  header: string | null | undefined,
  nowMilliseconds: number,
): number | undefined {
  const text = header?.trim() ?? ''
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text)
  const at = Date.parse(text)
  return Number.isNaN(at) ? undefined : Math.max((at - nowMilliseconds) / 1000, 0)
}
