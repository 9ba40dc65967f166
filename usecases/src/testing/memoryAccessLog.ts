import { type AccessLine, accessLineId } from '@ect/domain/accessLine.ts'

import type { AccessLog } from '../ports/accessLog.ts'
import type { PageOf } from '../ports/stored.ts'
import { Refusal } from '../refusal.ts'

/** An `AccessLog` in memory that keeps the same promises as the real ones. */
export function memoryAccessLog(): AccessLog {
  const kept = new Map<string, AccessLine>()
  const page = (ofIt: (line: AccessLine) => boolean, { limit, after = '' }: PageOf) => {
    const rest = [...kept.values()]
      .filter(ofIt)
      .toSorted((a, b) => (placeOf(a) > placeOf(b) ? -1 : 1))
      .filter((line) => after === '' || placeOf(line) < after)
    const lines = rest.slice(0, limit)
    const last = lines.at(-1)
    return last && rest.length > limit ? { lines, next: placeOf(last) } : { lines }
  }
  return {
    async leave(line) {
      const name = `${line.appropriateBodyId}/${line.inductionId}/${accessLineId(line)}`
      if (!kept.has(name)) kept.set(name, line)
    },
    ofReport: async (key, range) =>
      page((line) => isOf(line, key) && line.reportId === key.reportId, range),
    ofInduction: async (key, range) => page((line) => isOf(line, key), range),
  }
}

type Whose = Pick<AccessLine, 'appropriateBodyId' | 'inductionId'>

function isOf(line: AccessLine, { appropriateBodyId, inductionId }: Whose): boolean {
  return line.appropriateBodyId === appropriateBodyId && line.inductionId === inductionId
}

function placeOf(line: AccessLine): string {
  return `${line.at} ${accessLineId(line)}`
}

/** The same ports while no line can be kept. */
export function whileLogIsAway<P extends { readonly accessLog: AccessLog }>(ports: P): P {
  return { ...ports, accessLog: { ...ports.accessLog, leave: refused } }
}

async function refused(): Promise<never> {
  throw new Refusal('store-unavailable')
}
