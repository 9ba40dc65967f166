import { describe, expect, test } from '@jest/globals'

import { canBeRefreshed, refreshesByItself } from './refresh.ts'

const AMARA = '29:amara'
const card = (userIds?: readonly string[]) => ({
  type: 'AdaptiveCard',
  refresh: { action: { type: 'Action.Execute', verb: 'refresh' }, ...(userIds && { userIds }) },
})
const others = (count: number) => Array.from({ length: count }, (_, n) => `29:${n}`)

describe('a card refreshes by itself', () => {
  test.each([
    { when: 'it names the one who looks', userIds: ['29:marcus', AMARA], refreshes: true },
    { when: 'it names only others', userIds: ['29:marcus'], refreshes: false },
    { when: 'it names nobody', userIds: [], refreshes: false },
    { when: 'it leaves the people out', userIds: undefined, refreshes: false },
    { when: 'it names 60 people', userIds: [...others(59), AMARA], refreshes: true },
    { when: 'it names 61 people', userIds: [...others(60), AMARA], refreshes: false },
  ])('$refreshes when $when', ({ userIds, refreshes }) => {
    expect(refreshesByItself(card(userIds), AMARA)).toBe(refreshes)
  })

  test.each([undefined, null, 'card', {}, { refresh: null }])('never when it is %p', (odd) => {
    expect(refreshesByItself(odd, AMARA)).toBe(false)
    expect(canBeRefreshed(odd)).toBe(false)
  })

  test('"Refresh card" is offered whoever is named', () => {
    expect(canBeRefreshed(card([]))).toBe(true)
  })
})
