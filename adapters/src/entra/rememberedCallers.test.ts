import { expect, test } from '@jest/globals'

import { rememberedCallers } from './rememberedCallers.ts'

const MINUTE = 60_000
const marcus = { id: 'school.marcus', name: 'Marcus Ellery', token: 'good' } as const
const verified = { caller: marcus, tenantId: 'school' }

function remembering({ expiresIn }: { expiresIn: number }) {
  let now = 1_000_000
  const callers = rememberedCallers(() => now)
  callers.remember('good', verified, now + expiresIn)
  return { callers, goOn: (milliseconds: number) => (now += milliseconds) }
}

test('someone who was known a moment ago is known by the same token, and by no other', () => {
  const { callers } = remembering({ expiresIn: 60 * MINUTE })
  expect(callers.callerWith('good')).toMatchObject(verified)
  expect(callers.callerWith('goods')).toBeUndefined()
})

test('after a minute the token is to be checked again', () => {
  const { callers, goOn } = remembering({ expiresIn: 60 * MINUTE })
  goOn(MINUTE)
  expect(callers.callerWith('good')).toBeUndefined()
})

test('nobody is known by a token past its own end', () => {
  const { callers, goOn } = remembering({ expiresIn: 5_000 })
  goOn(4_999)
  expect(callers.callerWith('good')).toMatchObject(verified)
  goOn(1)
  expect(callers.callerWith('good')).toBeUndefined()
})

test('a flood of tokens pushes out the oldest, and memory stays as it is', () => {
  const { callers } = remembering({ expiresIn: 60 * MINUTE })
  for (let n = 0; n < 2_000; n += 1) callers.remember(`token ${n}`, verified, 60 * MINUTE)
  expect(callers.callerWith('good')).toBeUndefined()
})
