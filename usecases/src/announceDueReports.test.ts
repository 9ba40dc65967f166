import { progressReview } from '@ect/domain/testing/reports.ts'
import { marcus } from '@ect/domain/testing/stonebeck.ts'
import { beforeEach, describe, expect, test } from '@jest/globals'

import { announceDueReports } from './announceDueReports.ts'
import type { ReportStore } from './ports/reports.ts'
import { Refusal } from './refusal.ts'
import { type MemoryPorts, memoryPorts, NO_HURRY } from './testing/memoryPorts.ts'
import { AMARA_1 } from './testing/people.ts'
import { storedReport } from './testing/steps.ts'
import { outOfReach, withLostAnswers } from './testing/troubledReports.ts'

let ports: MemoryPorts
let failures: unknown[]
beforeEach(async () => {
  ports = await memoryPorts(progressReview())
  failures = []
})
const announce = (reports: ReportStore = ports.reports) =>
  announceDueReports({ ...ports, reports }, (_, thrown) => void failures.push(thrown), NO_HURRY)
const daysOn = (days: number) => ports.clock.goOn(days * 24 * 3600)

test('the tutor is told on the day a review opens, once', async () => {
  daysOn(-7)
  expect(await announce()).toBe(0)
  daysOn(1)
  expect(await announce()).toBe(1)
  daysOn(1)
  expect(await announce()).toBe(0)
  expect((await storedReport(ports)).outbox).toMatchObject([
    { notice: 'reviewDue', send: 'card', to: marcus.id },
    { notice: 'reviewDue', send: 'feed', to: marcus.id },
  ])
})

test('two sweeps at once tell once', async () => {
  const told = await Promise.all([announce(), announce()])
  expect(new Set(told)).toEqual(new Set([0, 1]))
  expect((await storedReport(ports)).outbox).toHaveLength(2)
})

test('a list that is behind tells nobody twice', async () => {
  await announce()
  const behind = { ...ports.reports, toAnnounce: async () => [AMARA_1] }
  expect(await announce(behind)).toBe(0)
  expect((await storedReport(ports)).outbox).toHaveLength(2)
})

test('an answer that was lost tells nobody twice', async () => {
  await announce(withLostAnswers(ports.reports, 1))
  expect(failures).toEqual([new Refusal('store-unavailable')])
  expect(await announce()).toBe(0)
  expect((await storedReport(ports)).outbox).toHaveLength(2)
})

test('while the store is away nobody is told, and later they are', async () => {
  expect(await announce(outOfReach(ports.reports, 1))).toBe(0)
  expect(failures).toEqual([new Refusal('store-unavailable')])
  expect(await announce()).toBe(1)
})

describe('on a day on which hundreds open', () => {
  const HUNDREDS = 350

  beforeEach(async () => {
    ports = await memoryPorts()
    for (let n = 0; n < HUNDREDS; n += 1) {
      const opensOn = n < 120 ? '2026-11-22' : '2026-11-23'
      const period = { ...progressReview().period, opensOn } as const
      await ports.reports.create(progressReview({ id: `review-${n}`, period }))
    }
  })

  test('every tutor is told in one run', async () => {
    expect(await announce()).toBe(HUNDREDS)
    expect(await announce()).toBe(0)
  })

  test('reports that cannot be read stand first in the list and hold up none of the others', async () => {
    const reports: ReportStore = {
      ...ports.reports,
      async get(key) {
        const { record, version } = await ports.reports.get(key)
        if (record.period.opensOn === '2026-11-22') throw new Error('This cannot be read.')
        return { record, version }
      },
    }
    expect(await announce(reports)).toBe(HUNDREDS - 120)
    expect(failures).toHaveLength(120)
  })

  test('what there was no time for is told by the next run', async () => {
    const until = '2026-11-23T10:01:00.000Z'
    const slow: ReportStore = {
      ...ports.reports,
      async replace(report, version) {
        ports.clock.goOn(1)
        return ports.reports.replace(report, version)
      },
    }
    const inTime = await announceDueReports({ ...ports, reports: slow }, () => undefined, until)
    expect(inTime).toBeGreaterThan(50)
    expect(inTime).toBeLessThan(70)
    expect(await announce()).toBe(HUNDREDS - inTime)
  })
})
