import { Parked } from '@ect/usecases/parked.ts'
import { Refusal } from '@ect/usecases/refusal.ts'

/**
 * One line for each fault: its trace id, its name and where it came from. Never a message, which
 * may hold what a person typed. What was parked has the level `alert`, for which the alert rule in
 * `infra/monitoring.bicep` looks, word for word.
 */
export function faultLog(thrown: unknown, traceId: string): void {
  if (thrown instanceof Parked) {
    const { name, channel, tries } = thrown
    write({ level: 'alert', traceId, name, channel, tries })
    return
  }
  const name = thrown instanceof Error ? thrown.name : typeof thrown
  const code = thrown instanceof Refusal ? thrown.code : undefined
  const stack = thrown instanceof Error ? placesIn(thrown) : undefined
  write({ level: 'error', traceId, name, code, stack })
}

function write(line: object): void {
  process.stderr.write(`${JSON.stringify(line)}\n`)
}

/** A message may have several lines, and stands before the places in a stack. */
function placesIn({ stack = '' }: Error): readonly string[] {
  return stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 5)
}
