import autocannon from 'autocannon'

const ROUNDS = 3
const SECONDS = 4

export interface RequestInTurn {
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
}

export interface Load {
  readonly name: string
  readonly url: string
  readonly method: 'GET' | 'PATCH'
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  /** Asked for one after the other, each as whoever may, in place of one and the same. */
  readonly requests?: readonly RequestInTurn[]
  readonly connections: number
}

export interface Measured {
  readonly name: string
  /** Requests a second, the median of the rounds. */
  readonly perSecond: number
  /** Milliseconds, the median of the rounds. */
  readonly p99: number
  readonly failed: number
}

/** Puts the same load on each in turn, round by round, so that a busy machine is busy for all. */
export async function sideBySide(loads: readonly Load[]): Promise<readonly Measured[]> {
  const rounds: Measured[][] = loads.map(() => [])
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [index, load] of loads.entries()) rounds[index]?.push(await once(load))
  }
  return rounds.map(medianOf)
}

async function once(load: Load): Promise<Measured> {
  const { name, url, method, headers, body, requests, connections } = load
  const result = await autocannon({
    url,
    method,
    connections,
    duration: SECONDS,
    ...(headers && { headers: { ...headers } }),
    ...(body !== undefined && { body }),
    ...(requests && { requests: requests.map((each) => ({ ...each })) }),
  })
  return {
    name,
    perSecond: result.requests.average,
    p99: result.latency.p99,
    failed: result.errors + result.non2xx,
  }
}

function medianOf(rounds: readonly Measured[]): Measured {
  const [first] = rounds
  if (!first) throw new RangeError('nothing was measured')
  return {
    name: first.name,
    perSecond: Math.round(middle(rounds.map(({ perSecond }) => perSecond))),
    p99: middle(rounds.map(({ p99 }) => p99)),
    failed: rounds.reduce((sum, { failed }) => sum + failed, 0),
  }
}

function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
