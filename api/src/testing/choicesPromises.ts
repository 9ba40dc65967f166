import { Choices } from '@ect/contract/getChoices.ts'
import type { PersonNamed } from '@ect/domain/people.ts'
import { noor, tom } from '@ect/domain/testing/stonebeck.ts'
import { expect, test } from '@jest/globals'

import { apiClient } from './apiClient.ts'
import type { RunningApi } from './runningApi.ts'

/** Where and when people are told. */
export function choicesPromises(started: () => RunningApi): void {
  const ask = (operation: string, as: PersonNamed, body?: object) =>
    apiClient(started())(operation, { as, ...(body && { body }) })
  const own = { places: 'both', quiet: { from: '20:00', to: '06:30' } }

  test('are for each to choose, and nobody else’s change', async () => {
    expect((await ask('saveChoices', noor, own)).as(Choices)).toEqual(own)
    expect((await ask('getChoices', noor)).as(Choices)).toEqual(own)
    expect((await ask('getChoices', tom)).as(Choices)).toEqual({ places: 'both', quiet: 'none' })
  })

  test.each(['20:00', '06:15', '24:00', '6:30'])('refuse quiet hours until %s', async (to) => {
    const refused = await ask('saveChoices', noor, { ...own, quiet: { from: '20:00', to } })
    expect(refused.status).toBe(400)
  })
}
