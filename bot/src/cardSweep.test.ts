import { once } from 'node:events'

import { amara } from '@ect/domain/testing/stonebeck.ts'
import type { ReportStore } from '@ect/usecases/ports/reports.ts'
import { Refusal } from '@ect/usecases/refusal.ts'
import { afterEach, expect, test } from '@jest/globals'

import { type CardSweep, createCardSweep } from './cardSweep.ts'
import { recordsWith, sharedReview } from './testing/records.ts'

let sweep: CardSweep | undefined
afterEach(() => sweep?.stop())

test('waiting cards leave by themselves, and a store that is away for a while stops nothing', async () => {
  const { ports } = await recordsWith(sharedReview())
  let reads = 0
  const withOutgoing: ReportStore['withOutgoing'] = async (...asked) => {
    reads += 1
    if (reads === 1) throw new Refusal('store-unavailable')
    return ports.reports.withOutgoing(...asked)
  }
  const sent = new EventTarget()
  const send = async ({ to }: { to: { id: string } }) =>
    void sent.dispatchEvent(new CustomEvent('sent', { detail: to.id }))
  const cards = { send, sendDigest: send }
  const faults: unknown[] = []
  const reports = { ...ports.reports, withOutgoing }
  const concernCards = { sendConcern: async () => undefined }
  const all = { ...ports, reports, cards, concernCards }
  sweep = createCardSweep(all, { instance: 'one', onFault: (thrown) => faults.push(thrown) })
  sweep.start()
  const [event]: CustomEvent[] = await once(sent, 'sent')
  expect(event?.detail).toBe(amara.id)
  expect(faults).toEqual([new Refusal('store-unavailable')])
})
