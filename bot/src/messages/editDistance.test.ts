import { expect, test } from '@jest/globals'

import { editDistance } from './editDistance.ts'

test.each([
  ['tasks', 'tasks', 0],
  ['taks', 'tasks', 1],
  ['hlep', 'help', 1],
  ['statuss', 'status', 1],
  ['stauts', 'status', 1],
  ['concrn', 'concern', 1],
  ['', 'help', 4],
  ['history', 'status', 6],
] as const)('%j is %j with %d of its slips', (from, to, slips) => {
  expect([editDistance(from, to), editDistance(to, from)]).toEqual([slips, slips])
})
