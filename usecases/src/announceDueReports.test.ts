import { progressReview } from '@ect/domain/testing/reports.ts'
import { marcus } from '@ect/domain/testing/stonebeck.ts'
import { beforeEach, expect, test } from '@jest/globals'

import { announceDueReports } from './announceDueReports.ts'
import { type MemoryPorts, memoryPorts } from './testing/memoryPorts.ts'
import { AMARA_1 } from './testing/people.ts'
import { storedReport } from './testing/steps.ts'
import { outOfReach, withLostAnswers } from './testing/troubledReports.ts'

let ports: MemoryPorts
beforeEach(async () => {
  ports = await memoryPorts(progressReview())
})
const daysOn = (days: number) => ports.clock.goOn(days * 24 * 3600)

test('the tutor is told on the day a review opens, once', async () => {
  daysOn(-7)
  expect(await announceDueReports(ports)).toBe(0)
  daysOn(1)
  expect(await announceDueReports(ports)).toBe(1)
  daysOn(1)
  expect(await announceDueReports(ports)).toBe(0)
  expect((await storedReport(ports)).outbox).toMatchObject([
    { notice: 'reviewDue', send: 'card', to: marcus.id },
    { notice: 'reviewDue', send: 'feed', to: marcus.id },
  ])
})

test('two sweeps at once tell once', async () => {
  const told = await Promise.all([announceDueReports(ports), announceDueReports(ports)])
  expect(new Set(told)).toEqual(new Set([0, 1]))
  expect((await storedReport(ports)).outbox).toHaveLength(2)
})

test('a list that is behind tells nobody twice', async () => {
  await announceDueReports(ports)
  const behind = { ...ports.reports, toAnnounce: async () => [AMARA_1] }
  expect(await announceDueReports({ ...ports, reports: behind })).toBe(0)
  expect((await storedReport(ports)).outbox).toHaveLength(2)
})

test('an answer that was lost tells nobody twice', async () => {
  const reports = withLostAnswers(ports.reports, 1)
  await announceDueReports({ ...ports, reports }).catch(() => 'lost')
  expect(await announceDueReports(ports)).toBe(0)
  expect((await storedReport(ports)).outbox).toHaveLength(2)
})

test('while the store is away nobody is told, and later they are', async () => {
  const reports = outOfReach(ports.reports, 1)
  await expect(announceDueReports({ ...ports, reports })).rejects.toMatchObject({
    code: 'store-unavailable',
  })
  expect(await announceDueReports(ports)).toBe(1)
})
