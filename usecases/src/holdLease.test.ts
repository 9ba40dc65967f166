import { expect, test } from '@jest/globals'

import { holdLease } from './holdLease.ts'
import { memoryPorts } from './testing/memoryPorts.ts'

const twoProcesses = async () => {
  const ports = await memoryPorts()
  const held = (holder: string) => holdLease(ports, { name: 'cards', holder })
  return { ports, one: held('one'), other: held('other') }
}

test('of two that ask at once, one may send; it stays that one for as long as it asks', async () => {
  const { ports, one, other } = await twoProcesses()
  const first = await Promise.all([one.isOurs(), other.isOurs()])
  expect(first.filter(Boolean)).toHaveLength(1)
  for (let minute = 0; minute < 10; minute += 1) {
    ports.clock.goOn(20)
    expect(await Promise.all([one.isOurs(), other.isOurs()])).toEqual(first)
  }
})

test('half a minute after the one was killed, the other may', async () => {
  const { ports, one, other } = await twoProcesses()
  expect([await one.isOurs(), await other.isOurs()]).toEqual([true, false])
  ports.clock.goOn(29)
  expect(await other.isOurs()).toBe(false)
  ports.clock.goOn(2)
  expect([await other.isOurs(), await one.isOurs()]).toEqual([true, false])
})

test('the one that lets go is followed at once', async () => {
  const { one, other } = await twoProcesses()
  await one.isOurs()
  await one.letGo()
  expect([await other.isOurs(), await one.isOurs()]).toEqual([true, false])
  await one.letGo()
  expect(await other.isOurs()).toBe(true)
})

test('the one that was started again has it at once', async () => {
  const { ports, one } = await twoProcesses()
  await one.isOurs()
  expect(await holdLease(ports, { name: 'cards', holder: 'one' }).isOurs()).toBe(true)
})
