import { Refusal } from '@ect/usecases/refusal.ts'

/**
 * One line for each fault: its trace id, its name and where it came from. Never a message, which
 * may hold what a person typed.
 */
export function faultLog(thrown: unknown, traceId: string): void {
  const name = thrown instanceof Error ? thrown.name : typeof thrown
  const code = thrown instanceof Refusal ? thrown.code : undefined
  const stack = thrown instanceof Error ? placesIn(thrown) : undefined
  process.stderr.write(`${JSON.stringify({ level: 'error', traceId, name, code, stack })}\n`)
}

/** A message may have several lines, and stands before the places in a stack. */
function placesIn({ stack = '' }: Error): readonly string[] {
  return stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 5)
}
