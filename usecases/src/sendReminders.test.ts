import { DEFAULT_SETTINGS } from '@ect/domain/appropriateBodySettings.ts'
import { addDays, type IsoDate } from '@ect/domain/calendar.ts'
import { progressReview } from '@ect/domain/testing/reports.ts'
import { lanternfield } from '@ect/domain/testing/stonebeck.ts'
import { describe, expect, test } from '@jest/globals'

import { announceDueReports } from './announceDueReports.ts'
import { sendReminders } from './sendReminders.ts'
import { type MemoryPorts, memoryPorts, movableClock } from './testing/memoryPorts.ts'
import { ectSigns, storedReport, tutorShares, tutorSigns } from './testing/steps.ts'

/** Amara's review is due on 11 December 2026, and opens on 17 November. */
describe('reminders of a review that nobody has finished', () => {
  test('fall a week before, the day before, on the day, the day after and then every week', async () => {
    const ports = await announcedOn('2026-11-17')
    expect(await daysReminded(ports, '2027-01-10')).toEqual([
      ['2026-12-04', 'Marcus Ellery, Amara Whitcombe'],
      ['2026-12-10', 'Marcus Ellery'],
      ['2026-12-11', 'Marcus Ellery'],
      ['2026-12-12', 'Marcus Ellery, Helen Adeyinka'],
      ['2026-12-19', 'Marcus Ellery, Helen Adeyinka'],
      ['2026-12-26', 'Marcus Ellery, Helen Adeyinka'],
      ['2027-01-02', 'Marcus Ellery, Helen Adeyinka'],
      ['2027-01-09', 'Marcus Ellery, Helen Adeyinka'],
    ])
  })

  test('stop the moment that it is signed by all', async () => {
    const ports = await announcedOn('2026-11-17')
    await daysReminded(ports, '2026-12-04')
    await tutorShares(ports)
    await ectSigns(ports)
    await tutorSigns(ports)
    expect(await daysReminded(ports, '2027-01-10')).toHaveLength(1)
  })

  test('go on while it waits for a signature', async () => {
    const ports = await announcedOn('2026-11-17')
    await tutorShares(ports)
    const days = await daysReminded(ports, '2026-12-12')
    expect(days.map(([day]) => day)).toEqual([
      '2026-12-04',
      '2026-12-10',
      '2026-12-11',
      '2026-12-12',
    ])
  })

  test('bring a card to whoever has something to do, and a line in the feed to the others', async () => {
    const ports = await announcedOn('2026-11-17')
    await daysReminded(ports, '2026-12-04')
    const { outbox } = await storedReport(ports)
    const sent = outbox.flatMap((one) =>
      'notice' in one && one.notice === 'reportReminder' ? [`${one.send} ${one.to}`] : [],
    )
    const { inductionTutor, ect } = progressReview().people
    expect(sent).toEqual([
      `card ${inductionTutor.id}`,
      `feed ${inductionTutor.id}`,
      `feed ${ect.id}`,
    ])
  })

  test('that were missed while everything was down are one, not five', async () => {
    const ports = await announcedOn('2026-11-17')
    await sweepOn(ports, '2026-12-16')
    expect(await daysReminded(ports, '2026-12-16')).toEqual([
      ['2026-12-16', 'Marcus Ellery, Helen Adeyinka'],
    ])
  })

  test('are none where the appropriate body wants none', async () => {
    const ports = await announcedOn('2026-11-17')
    const none = {
      'week-before': [],
      'day-before': [],
      'due-day': [],
      'day-after': [],
      'weekly-after': [],
    }
    const settings = [{ ...DEFAULT_SETTINGS, reminders: none }]
    await ports.appropriateBodies.put({ ...lanternfield, settings })
    expect(await daysReminded(ports, '2027-01-10')).toEqual([])
    expect(await ports.reports.toRemind('2028-01-01', 9)).toEqual([])
  })

  test('a day without a reminder reads no report at all', async () => {
    const ports = await announcedOn('2026-11-17')
    await sweepOn(ports, '2026-11-17')
    expect(await ports.reports.toRemind('2026-12-03', 9)).toEqual([])
    expect(await ports.reports.toRemind('2026-12-04', 9)).toHaveLength(1)
  })
})

async function announcedOn(day: IsoDate): Promise<MemoryPorts> {
  const ports = {
    ...(await memoryPorts(progressReview())),
    clock: movableClock(`${day}T07:00:00.000Z`),
  }
  await announceDueReports(ports)
  return ports
}

/** Walks from the clock's day to a day; the reminders in the history by day, with their names. */
async function daysReminded(ports: MemoryPorts, until: IsoDate) {
  for (let day = ports.clock.today(); day <= until; day = addDays(day, 1)) await sweepOn(ports, day)
  const { history } = await storedReport(ports)
  return history
    .filter(({ event }) => event === 'reminded')
    .map(({ at, text }) => [at.slice(0, 10), text])
}

async function sweepOn(ports: MemoryPorts, day: IsoDate): Promise<void> {
  const at = `${day}T09:00:00.000Z` as const
  ports.clock.goOn(Math.max(0, (Date.parse(at) - Date.parse(ports.clock.now())) / 1000))
  const failures: unknown[] = []
  await sendReminders(ports, (_, thrown) => failures.push(thrown))
  expect(failures).toEqual([])
}
