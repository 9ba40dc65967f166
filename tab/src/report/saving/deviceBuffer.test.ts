/** @jest-environment node */
import { describe, expect, test } from '@jest/globals'

import { openDeviceBuffer } from './deviceBuffer.ts'
import { sealUnder } from './seal.ts'
import { memoryDevice } from './testing/memoryDevice.ts'
import type { Unacknowledged } from './unacknowledged.ts'

const MARCUS = { id: 'marcus', key: 'M'.repeat(42).concat('0') }
const AMARA = { id: 'amara', key: 'A'.repeat(42).concat('0') }
const HOUR = 60 * 60 * 1000
const REPORT = 'lanternfield/amara-whitcombe-1/induction-tutor'
const typed: Unacknowledged = {
  changes: [{ question: 'onTrackReasons', from: [null], now: 'Siân listens – 👩🏽‍🏫' }],
  givenUp: [{ question: 'staying', answer: 'Not chosen' }],
}
const NOTHING: Unacknowledged = { changes: [], givenUp: [] }

interface Window {
  readonly key?: typeof MARCUS
  readonly writer?: string
  readonly at?: number
  readonly open?: readonly string[]
}

async function openWindow(
  { store }: ReturnType<typeof memoryDevice>,
  { key = MARCUS, writer = 'first', at = 0, open = [] }: Window = {},
) {
  const isOpen = async (other: string) => open.includes(other)
  return openDeviceBuffer({ store, seal: await sealUnder(key), now: () => at, writer, isOpen })
}

const foundBy = async (buffer: Awaited<ReturnType<typeof openWindow>>, what = REPORT) =>
  (await buffer.leftBehind(what)).map(({ kept }) => kept)

describe('what a window could not save', () => {
  test('is there for the next one, of the same report, and is gone when that one has it', async () => {
    const device = memoryDevice()
    await (await openWindow(device)).keep(REPORT, typed)
    const next = await openWindow(device, { writer: 'second' })
    expect(await foundBy(next, 'lanternfield/another-report/induction-tutor')).toEqual([])
    expect(await foundBy(next)).toEqual([typed])
    for (const { forget } of await next.leftBehind(REPORT)) await forget()
    expect(device.records.size).toBe(0)
  })

  test('leaves no word, name or report readable on the device', async () => {
    const device = memoryDevice()
    await (await openWindow(device)).keep(REPORT, typed)
    const [record] = device.records.values()
    const bytes = new TextDecoder('latin1').decode(record?.sealed)
    const visible = JSON.stringify(record) + bytes
    for (const word of ['listens', 'onTrackReasons', 'amara', 'lanternfield']) {
      expect(visible).not.toContain(word)
    }
  })

  test('is gone from the device as soon as the server has it', async () => {
    const device = memoryDevice()
    const buffer = await openWindow(device)
    await buffer.keep(REPORT, typed)
    await buffer.keep(REPORT, NOTHING)
    expect(device.records.size).toBe(0)
  })

  test('is left alone while the window that typed it is still open', async () => {
    const device = memoryDevice()
    await (await openWindow(device)).keep(REPORT, typed)
    expect(await foundBy(await openWindow(device, { writer: 'second', open: ['first'] }))).toEqual(
      [],
    )
    expect(device.records.size).toBe(1)
  })

  test.each([
    ['stays for 72 hours', 71 * HOUR, MARCUS, 1],
    ['and no longer', 72 * HOUR, MARCUS, 0],
    ['is removed when somebody else works here', HOUR, AMARA, 0],
  ])('%s', async (_, at, key, count) => {
    const device = memoryDevice()
    await (await openWindow(device)).keep(REPORT, typed)
    await openWindow(device, { writer: 'second', at, key })
    expect(device.records.size).toBe(count)
  })

  test('cannot be opened under another key, or moved to another report', async () => {
    const [marcus, amara] = [await sealUnder(MARCUS), await sealUnder(AMARA)]
    const sealed = await marcus.close('Her Year 8 books show it.', 'here')
    expect(await marcus.open(sealed, 'here')).toBe('Her Year 8 books show it.')
    await expect(amara.open(sealed, 'here')).rejects.toMatchObject({ name: 'OperationError' })
    await expect(marcus.open(sealed, 'there')).rejects.toMatchObject({ name: 'OperationError' })
  })
})
