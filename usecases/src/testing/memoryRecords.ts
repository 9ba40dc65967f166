import type { Stored } from '../ports/stored.ts'
import { Refusal } from '../refusal.ts'

/** Records in memory, each with a version that grows with every write. */
export function memoryRecords<T>() {
  const kept = new Map<string, Stored<T>>()

  const write = (key: string, record: T, version: number): Stored<T> => {
    const stored = { record, version: String(version) }
    kept.set(key, stored)
    return stored
  }

  return {
    all: () => [...kept.values()].map(({ record }) => record),
    get: (key: string) => kept.get(key),
    put: (key: string, record: T) => void write(key, record, 1),
    remove: (key: string) => void kept.delete(key),

    create(key: string, record: T): Stored<T> {
      if (kept.has(key)) throw new Refusal('already-stored')
      return write(key, record, 1)
    },

    replace(key: string, record: T, version: string): Stored<T> {
      const found = kept.get(key)
      if (!found) throw new Refusal('not-found')
      if (found.version !== version) throw new Refusal('stale')
      return write(key, record, Number(version) + 1)
    },
  }
}
