import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { MutationObserver, onlineManager } from '@tanstack/react-query'

import { ConnectionLost } from './apiProblem.ts'
import { createQueries } from './createQueries.ts'

let asked: number
const ask = () => {
  asked += 1
  return Promise.reject(new ConnectionLost())
}

beforeEach(() => {
  asked = 0
  onlineManager.setOnline(false)
})
afterEach(() => onlineManager.setOnline(true))

test('what is pressed without a connection says so at once, and is not done later', async () => {
  const queries = createQueries()
  queries.mount()
  const pressed = new MutationObserver(queries, { mutationFn: ask })
  await expect(pressed.mutate()).rejects.toThrow('Check your network')
  onlineManager.setOnline(true)
  await queries.resumePausedMutations()
  queries.unmount()
  expect(asked).toBe(1)
})

test('what is looked for without a connection is tried again, and then says so', async () => {
  const looked = createQueries().fetchQuery({ queryKey: ['home'], queryFn: ask, retryDelay: 0 })
  await expect(looked).rejects.toThrow('Check your network')
  expect(asked).toBe(4)
})
