/**
 * One line for each fault: where to look, its name and where it came from. Never a message, which
 * may hold what a person typed.
 */
export function faultLog(thrown: unknown, traceId: string): void {
  const name = thrown instanceof Error ? thrown.name : typeof thrown
  const stack = thrown instanceof Error ? thrown.stack?.split('\n').slice(1, 6) : undefined
  process.stderr.write(`${JSON.stringify({ level: 'error', traceId, name, stack })}\n`)
}
