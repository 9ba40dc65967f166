import { Answer, QuestionId } from '@ect/contract/answers.ts'
import { z } from 'zod'

import type { DeviceStore, SealedRecord } from './deviceStore.ts'
import type { Seal } from './seal.ts'
import { isNothing, type Unacknowledged } from './unacknowledged.ts'

const KEPT_FOR_MS = 72 * 60 * 60 * 1000

const Kept: z.ZodType<Unacknowledged> = z.object({
  changes: z.array(
    z.object({
      question: QuestionId,
      from: z.array(Answer.nullable()),
      now: Answer.nullable(),
    }),
  ),
  givenUp: z.array(z.object({ question: QuestionId, answer: Answer })),
})

interface Ports {
  readonly store: DeviceStore
  readonly seal: Seal
  readonly now: () => number
  /** This window. */
  readonly writer: string
  /** Whether the window that wrote something is still open, and looks after it itself. */
  readonly isOpen: (writer: string) => Promise<boolean>
}

export interface LeftBehind {
  readonly kept: Unacknowledged
  /** Removes it from the device. */
  readonly forget: () => Promise<void>
}

/**
 * Keeps on this device what the server does not have yet, sealed, for 72 hours at most. What was
 * another person's is removed as soon as someone else works here.
 */
export async function openDeviceBuffer({ store, seal, now, writer, isOpen }: Ports) {
  const isOurs = ({ keyId, keptAt }: SealedRecord) =>
    keyId === seal.keyId && now() - keptAt < KEPT_FOR_MS
  for (const record of await store.all()) {
    if (!isOurs(record)) await store.remove(record.id)
  }
  const idAt = (place: string) => `${place} ${writer}`

  return {
    /** Replaces what this window keeps of `what`; nothing to keep leaves nothing on the device. */
    async keep(what: string, kept: Unacknowledged): Promise<void> {
      const place = await seal.placeOf(what)
      if (isNothing(kept)) return store.remove(idAt(place))
      const sealed = await seal.close(JSON.stringify(kept), place)
      const { keyId } = seal
      await store.put({ id: idAt(place), keyId, place, writer, keptAt: now(), ...sealed })
    },

    /** What windows that are gone have kept of `what`, oldest first. */
    async leftBehind(what: string): Promise<readonly LeftBehind[]> {
      const place = await seal.placeOf(what)
      const found: LeftBehind[] = []
      const records = (await store.all()).filter((record) => record.place === place)
      for (const record of records.toSorted((a, b) => a.keptAt - b.keptAt)) {
        if (record.writer === writer || (await isOpen(record.writer))) continue
        const kept = Kept.parse(JSON.parse(await seal.open(record, place)))
        found.push({ kept, forget: () => store.remove(record.id) })
      }
      return found
    },
  }
}

export type DeviceBuffer = Awaited<ReturnType<typeof openDeviceBuffer>>
