import { setTimeout as pause } from 'node:timers/promises'

const ROUNDS = 3
const SAVES_A_ROUND = 4
/** The tab saves no more often than this while someone types without a pause. */
const EVERY_MS = 2000
const SENTENCE = 'Her questions now show who has understood and who has not (TS6). '

export interface TypingLoad {
  readonly name: string
  readonly typists: number
  /** One save of one typist, as the server in question takes it. */
  readonly save: (typist: number, was: string | null, now: string) => Request
}

export interface TypingMeasure {
  readonly name: string
  readonly saves: number
  /** Milliseconds from sending a save to having its answer. */
  readonly p50: number
  readonly p99: number
  readonly failed: number
}

interface Save {
  readonly milliseconds: number
  readonly ok: boolean
}

/**
 * Many people type at once, each into a report of their own, evenly spread over the two seconds:
 * before one server and the other in turn, so that a busy machine is busy for both.
 */
export async function typeSideBySide(
  loads: readonly TypingLoad[],
): Promise<readonly TypingMeasure[]> {
  const saves: Save[][] = loads.map(() => [])
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [index, load] of loads.entries()) {
      const typists = Array.from({ length: load.typists }, (_, n) => typeFor(load, n, round))
      saves[index]?.push(...(await Promise.all(typists)).flat())
    }
  }
  return loads.map(({ name }, index) => ({ name, ...inFigures(saves[index] ?? []) }))
}

async function typeFor(
  { save, typists }: TypingLoad,
  typist: number,
  round: number,
): Promise<readonly Save[]> {
  const begun = performance.now() + (EVERY_MS * typist) / typists
  const saves: Save[] = []
  for (let n = 0; n < SAVES_A_ROUND; n += 1) {
    await pause(Math.max(0, begun + n * EVERY_MS - performance.now()))
    const sentences = round * SAVES_A_ROUND + n
    const was = sentences === 0 ? null : SENTENCE.repeat(sentences)
    const sentAt = performance.now()
    const response = await fetch(save(typist, was, SENTENCE.repeat(sentences + 1)))
    await response.arrayBuffer()
    saves.push({ milliseconds: performance.now() - sentAt, ok: response.ok })
  }
  return saves
}

function inFigures(saves: readonly Save[]): Omit<TypingMeasure, 'name'> {
  const sorted = saves.map(({ milliseconds }) => milliseconds).toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? 0
  const failed = saves.filter(({ ok }) => !ok).length
  return { saves: saves.length, p50: at(0.5), p99: at(0.99), failed }
}
