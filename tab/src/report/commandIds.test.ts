import { beforeEach, expect, test } from '@jest/globals'

import { commandIds } from './commandIds.ts'

let ids: ReturnType<typeof commandIds>

beforeEach(() => {
  let made = 0
  ids = commandIds(() => `command ${(made += 1)}`)
})

test('pressing again after a lost connection repeats the command', () => {
  expect([ids.idFor('share'), ids.idFor('share')]).toEqual(['command 1', 'command 1'])
})

test('a reason that was changed after a lost connection is a new command', () => {
  expect([ids.idFor('return: A'), ids.idFor('return: B')]).toEqual(['command 1', 'command 2'])
})

test('doing the same again after an answer is a new command', () => {
  const first = ids.idFor('share')
  ids.answered()
  expect(ids.idFor('share')).not.toBe(first)
})
