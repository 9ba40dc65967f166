import { expect, test } from '@jest/globals'

import type { RecordStores } from '../store/recordStores.ts'

export function leasePromises(emptyStores: () => Promise<RecordStores>): void {
  test('of many who take a right at once, one has it', async () => {
    const { leases } = await emptyStores()
    const until = '2026-11-23T10:00:00.000Z'
    const taken = await Promise.allSettled(
      ['a', 'b', 'c', 'd'].map((holder) => leases.create({ name: 'cards', holder, until })),
    )
    expect(taken.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const stored = await leases.get('cards')
    if (!stored) throw new Error('Nobody has it.')
    const next = await Promise.allSettled(
      ['e', 'f'].map((holder) => leases.replace({ name: 'cards', holder, until }, stored.version)),
    )
    expect(next.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })
}
