import { describe, expect, test } from '@jest/globals'

import { createClock } from './clock.ts'

describe('the movable clock', () => {
  test('starts at nine in the morning of Monday 23 November 2026', () => {
    const clock = createClock({ state: memory() })
    expect(clock.today()).toBe('2026-11-23')
    expect(clock.now()).toMatch(/^2026-11-23T09:00:0/)
  })

  test.each([
    { day: '2027-01-11', nine: '2027-01-11T09:00:0' },
    { day: '2027-06-01', nine: '2027-06-01T08:00:0' },
    { day: '2027-03-28', nine: '2027-03-28T08:00:0' },
  ])('moved to $day it is nine in London, summer time or not', ({ day, nine }) => {
    const clock = createClock({ state: memory() })
    clock.moveTo(day)
    expect(clock.today()).toBe(day)
    expect(clock.now().startsWith(nine)).toBe(true)
  })

  test('goes on from where an earlier run left it, and tells who listens', () => {
    const state = memory()
    const clock = createClock({ state })
    const days: string[] = []
    const stop = clock.onMove(() => days.push(clock.today()))
    clock.moveTo('2026-12-18')
    stop()
    clock.moveTo('2027-01-05')
    expect(days).toEqual(['2026-12-18'])
    expect(createClock({ state }).today()).toBe('2027-01-05')
  })

  test.each(['tomorrow', '2026-02-30', '2026-13-01', '', '20261123'])(
    'stays where it is when asked for "%s"',
    (day) => {
      const clock = createClock({ state: memory() })
      expect(() => clock.moveTo(day)).toThrow(RangeError)
      expect(clock.today()).toBe('2026-11-23')
    },
  )
})

function memory() {
  const settings = new Map<string, string>()
  return {
    setting: (name: string) => settings.get(name),
    keepSetting: (name: string, value: string) => void settings.set(name, value),
  }
}
