import {
  type AppropriateBodySettings,
  DEFAULT_SETTINGS,
} from '@ect/domain/appropriateBodySettings.ts'
import { addDays, type IsoDate } from '@ect/domain/calendar.ts'
import type { ReminderSettings } from '@ect/domain/schedule/reminders.ts'
import { progressReview } from '@ect/domain/testing/reports.ts'
import { lanternfield } from '@ect/domain/testing/stonebeck.ts'
import { describe, expect, test } from '@jest/globals'

import { announceDueReports } from './announceDueReports.ts'
import { sendReminders } from './sendReminders.ts'
import { type MemoryPorts, memoryPorts, movableClock, NO_HURRY } from './testing/memoryPorts.ts'
import { AMARA_1 } from './testing/people.ts'
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
    await decide(ports, { reminders: NONE })
    expect(await daysReminded(ports, '2027-01-10')).toEqual([])
  })

  test('begin with the day from which their body wants them, for reports that are open already', async () => {
    const ports = await announcedOn('2026-11-17')
    await decide(ports, { reminders: NONE }, { holdsFrom: '2026-12-11' })
    expect(await daysReminded(ports, '2026-12-26')).toEqual([
      ['2026-12-11', 'Marcus Ellery'],
      ['2026-12-12', 'Marcus Ellery, Helen Adeyinka'],
      ['2026-12-19', 'Marcus Ellery, Helen Adeyinka'],
      ['2026-12-26', 'Marcus Ellery, Helen Adeyinka'],
    ])
  })

  test('of a step that their body adds come on that day, also while others went before', async () => {
    const ports = await announcedOn('2026-11-17')
    await decide(
      ports,
      { reminders: { ...NONE, 'week-before': ['induction-tutor'] } },
      { holdsFrom: '2026-12-05', reminders: { ...NONE, 'day-before': ['ect'] } },
    )
    expect(await daysReminded(ports, '2027-01-10')).toEqual([
      ['2026-12-04', 'Marcus Ellery'],
      ['2026-12-10', 'Amara Whitcombe'],
    ])
  })

  test('go out in one run on the day on which hundreds are due', async () => {
    const ports = await announcedOn('2026-11-17')
    const report = await storedReport(ports)
    const ids = Array.from({ length: 250 }, (_, n) => `review-${n}`)
    for (const id of ids) await ports.reports.create({ ...report, id })
    await sweepOn(ports, '2026-12-11')
    for (const reportId of ids) {
      const { record } = await ports.reports.get({ ...AMARA_1, reportId })
      expect(record.history.at(-1)?.event).toBe('reminded')
    }
  })

  test('a day without a reminder reads no report at all', async () => {
    const ports = await announcedOn('2026-11-17')
    await sweepOn(ports, '2026-11-17')
    expect(await ports.reports.toRemind('2026-12-03', 9)).toEqual([])
    expect(await ports.reports.toRemind('2026-12-04', 9)).toHaveLength(1)
  })
})

const NONE: ReminderSettings = {
  'week-before': [],
  'day-before': [],
  'due-day': [],
  'day-after': [],
  'weekly-after': [],
}

/** What the appropriate body has decided, one after the other. */
async function decide(
  { appropriateBodies }: MemoryPorts,
  ...decided: readonly Partial<AppropriateBodySettings>[]
): Promise<void> {
  const settings = decided.map((each) => ({ ...DEFAULT_SETTINGS, ...each }))
  await appropriateBodies.put({ ...lanternfield, settings })
}

async function announcedOn(day: IsoDate): Promise<MemoryPorts> {
  const ports = {
    ...(await memoryPorts(progressReview())),
    clock: movableClock(`${day}T07:00:00.000Z`),
  }
  await announceDueReports(ports, unexpected, NO_HURRY)
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
  await sendReminders(ports, unexpected, NO_HURRY)
}

function unexpected(_: unknown, thrown: unknown): void {
  expect(thrown).toBeUndefined()
}
