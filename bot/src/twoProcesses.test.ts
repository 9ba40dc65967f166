import { sharedReview as sharedReviewOf } from '@ect/domain/testing/reports.ts'
import { afterEach, expect, test } from '@jest/globals'

import { type CardSweep, createCardSweep } from './cardSweep.ts'
import { recordsWith } from './testing/records.ts'

const sweeps: CardSweep[] = []
afterEach(async () => {
  for (const sweep of sweeps.splice(0)) await sweep.stop()
})

/** Two bots on the same records, as in production, in front of one Teams. */
async function twoBots() {
  const { ports } = await recordsWith(...['a', 'b'].map((id) => sharedReviewOf({ id })))
  const sent: string[] = []
  const send = async ({ id }: { readonly id: string }) => void sent.push(id)
  const cards = { send, sendDigest: send }
  const concernCards = { sendConcern: send }
  const faults: unknown[] = []
  const all = { ...ports, cards, concernCards }
  for (const instance of ['one', 'other']) {
    sweeps.push(createCardSweep(all, { instance, onFault: (thrown) => faults.push(thrown) }))
  }
  return { sent, faults }
}

test('two bots on the same records send every card once, however often both look', async () => {
  const { sent, faults } = await twoBots()
  for (let round = 0; round < 5; round += 1) {
    await Promise.all(sweeps.map((each) => each.sweep()))
  }
  expect(sent).toHaveLength(2)
  expect(faults).toEqual([])
})

test('when the one that sends is stopped, the other goes on at once', async () => {
  const { sent } = await twoBots()
  const [one, other] = sweeps
  await one?.sweep()
  expect(await other?.sweep()).toBe(0)
  await one?.stop()
  expect([sent.length, await other?.sweep()]).toEqual([2, 0])
})
