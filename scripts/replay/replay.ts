import type { Entry } from '@ect/domain/notices/entry.ts'
import type { Ports } from '@ect/usecases/ports.ts'
import { Refusal } from '@ect/usecases/refusal.ts'
import {
  listParked,
  listParkedOfConcerns,
  replayParked,
  replayParkedOfConcern,
} from '@ect/usecases/replayParked.ts'

export interface Asked {
  readonly all: boolean
  readonly report?: string | undefined
  readonly concern?: string | undefined
}

type ReplayPorts = Pick<Ports, 'reports' | 'concerns' | 'clock'>

/** A record with something parked, by its id: a concern is named by nothing else. */
interface Found {
  readonly what: 'report' | 'concern'
  readonly id: string
  readonly name: string
  readonly parked: readonly Entry[]
  putBack(): Promise<void>
}

/** Puts back what was asked for. @returns what it found and did, to be read by an operator */
export async function replay(ports: ReplayPorts, asked: Asked): Promise<readonly string[]> {
  const { all, report, concern } = asked
  const one = report ?? concern
  const wanted = (await found(ports)).filter(
    ({ what, id }) => one === undefined || asked[what] === id,
  )
  if (wanted.length === 0) return [`Nothing is parked${one === undefined ? '' : ` of ${one}`}.`]
  if (!all && one === undefined) {
    return [
      ...wanted.flatMap(described),
      `${count(wanted)} parked. Put back with --all, --report or --concern.`,
    ]
  }
  const lines: string[] = []
  for (const each of wanted) lines.push(await putBack(each))
  return lines
}

async function found(ports: ReplayPorts): Promise<readonly Found[]> {
  const ofReports = (await listParked(ports)).map(({ key, parked }) => ({
    what: 'report' as const,
    id: key.reportId,
    name: key.reportId,
    parked,
    putBack: () => replayParked(ports, key),
  }))
  const ofConcerns = (await listParkedOfConcerns(ports)).map(({ key, parked }) => ({
    what: 'concern' as const,
    id: key.concernId,
    name: `concern ${key.concernId}`,
    parked,
    putBack: () => replayParkedOfConcern(ports, key),
  }))
  return [...ofConcerns, ...ofReports]
}

function described({ name, parked }: Found): readonly string[] {
  return parked.map(
    ({ send, tries, failing, parkedAt }) =>
      `${name}: ${send}, ${tries} tries (${failing?.kind ?? 'unknown'}), since ${parkedAt}`,
  )
}

async function putBack(one: Found): Promise<string> {
  try {
    await one.putBack()
    return `${one.name}: ${one.parked.length} put back.`
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown
    return `${one.name}: left parked, since ${thrown.code}. Try again.`
  }
}

const count = (wanted: readonly Found[]): number =>
  wanted.reduce((sum, { parked }) => sum + parked.length, 0)
