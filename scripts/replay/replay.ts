import type { Ports } from '@ect/usecases/ports.ts'
import { Refusal } from '@ect/usecases/refusal.ts'
import { listParked, type ParkedOf, replayParked } from '@ect/usecases/replayParked.ts'

interface Asked {
  readonly all: boolean
  readonly report?: string | undefined
}

/** Puts back what was asked for. @returns what it found and did, to be read by an operator */
export async function replay(
  ports: Pick<Ports, 'reports' | 'clock'>,
  { all, report }: Asked,
): Promise<readonly string[]> {
  const parked = await listParked(ports)
  const wanted = parked.filter(({ key }) => report === undefined || key.reportId === report)
  if (wanted.length === 0)
    return [`Nothing is parked${report === undefined ? '' : ` of ${report}`}.`]
  if (!all && report === undefined) {
    return [
      ...wanted.flatMap(described),
      `${count(wanted)} parked. Put back with --all or --report.`,
    ]
  }
  const lines: string[] = []
  for (const one of wanted) lines.push(await putBack(ports, one))
  return lines
}

function described({ key, parked }: ParkedOf): readonly string[] {
  return parked.map(
    ({ send, tries, failing, parkedAt }) =>
      `${key.reportId}: ${send}, ${tries} tries (${failing?.kind ?? 'unknown'}), since ${parkedAt}`,
  )
}

async function putBack(
  ports: Pick<Ports, 'reports' | 'clock'>,
  { key, parked }: ParkedOf,
): Promise<string> {
  try {
    await replayParked(ports, key)
    return `${key.reportId}: ${parked.length} put back.`
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown
    return `${key.reportId}: left parked, since ${thrown.code}. Try again.`
  }
}

const count = (wanted: readonly ParkedOf[]): number =>
  wanted.reduce((sum, { parked }) => sum + parked.length, 0)
