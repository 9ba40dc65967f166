import { withChanges } from '@ect/domain/draft.ts'
import type { Answers } from '@ect/domain/forms/question.ts'
import { beforeEach, describe, expect, jest, test } from '@jest/globals'

import type { DeviceBuffer } from './deviceBuffer.ts'
import { DraftSaver } from './draftSaver.ts'
import { keepOnDevice } from './keepOnDevice.ts'
import type { Unacknowledged } from './unacknowledged.ts'

const WHAT = 'a report'
const NOTHING: Unacknowledged = { changes: [], givenUp: [] }
const LEFT: Unacknowledged = {
  changes: [{ question: 'reasons', from: [null], now: 'Typed before the crash' }],
  givenUp: [],
}

/** A device that shows what it keeps, and a server that may be out of reach. */
function deskWith({ left, saved }: { left?: Unacknowledged; saved: Answers }) {
  let onServer = saved
  let isAway = false
  let onDevice = NOTHING
  let wasForgotten = false
  const buffer: DeviceBuffer = {
    keep: async (_, kept) => void (onDevice = kept),
    leftBehind: async () =>
      left ? [{ kept: left, forget: async () => void (wasForgotten = true) }] : [],
  }
  const saver = new DraftSaver(
    {
      async send({ changes }) {
        if (isAway) throw new Error('lost')
        onServer = withChanges(onServer, changes)
        return { savedAt: '2026-11-23T14:02:00.000Z' }
      },
      failureOf: () => ({ kind: 'passing' }),
      fits: () => true,
      now: () => Date.now(),
      after: (milliseconds, run) => {
        const timer = setTimeout(run, milliseconds)
        return () => clearTimeout(timer)
      },
    },
    { answers: saved },
  )
  return {
    buffer,
    saver,
    onServer: () => onServer,
    onDevice: () => onDevice,
    wasForgotten: () => wasForgotten,
    goAway: (away: boolean) => void (isAway = away),
  }
}

beforeEach(() => void jest.useFakeTimers({ now: 0 }))
const pass = (milliseconds: number) => jest.advanceTimersByTimeAsync(milliseconds)

describe('a device keeps what the server does not have', () => {
  test('from the first key until it is acknowledged, and nothing after that', async () => {
    const desk = deskWith({ saved: {} })
    await keepOnDevice(desk.saver, { ...desk, what: WHAT, isAllowed: true })
    desk.goAway(true)
    desk.saver.type('reasons', 'Plans')
    await pass(5000)
    desk.saver.type('reasons', 'Plans well')
    await pass(10)
    expect(desk.onDevice().changes.at(0)).toMatchObject({ question: 'reasons', now: 'Plans well' })
    desk.goAway(false)
    await pass(60_000)
    expect(desk.onServer()).toEqual({ reasons: 'Plans well' })
    expect(desk.onDevice()).toEqual(NOTHING)
  })

  test('but nothing where the appropriate body does not let it', async () => {
    const desk = deskWith({ saved: {} })
    await keepOnDevice(desk.saver, { ...desk, what: WHAT, isAllowed: false })
    desk.goAway(true)
    desk.saver.type('reasons', 'Plans')
    await pass(5000)
    expect(desk.onDevice()).toEqual(NOTHING)
  })
})

describe('what an earlier page left behind', () => {
  test.each([true, false])(
    'is saved, and then gone, also where it may not stay: %s',
    async (isAllowed) => {
      const desk = deskWith({ left: LEFT, saved: {} })
      await keepOnDevice(desk.saver, { ...desk, what: WHAT, isAllowed })
      await pass(3000)
      expect(desk.onServer()).toEqual({ reasons: 'Typed before the crash' })
      expect(desk.onDevice()).toEqual(NOTHING)
      expect(desk.wasForgotten()).toBe(true)
    },
  )

  test('waits until what is being typed here is saved, and is a question where both differ', async () => {
    const desk = deskWith({ left: LEFT, saved: {} })
    desk.saver.type('reasons', 'Typed just now')
    void keepOnDevice(desk.saver, { ...desk, what: WHAT, isAllowed: true })
    await pass(3000)
    expect(desk.onServer()).toEqual({ reasons: 'Typed just now' })
    expect(desk.saver.snapshot().conflicts).toEqual([
      { question: 'reasons', theirs: 'Typed just now', yours: 'Typed before the crash' },
    ])
    expect(desk.onDevice().changes).toEqual([
      { question: 'reasons', from: [], now: 'Typed before the crash' },
    ])
  })
})
