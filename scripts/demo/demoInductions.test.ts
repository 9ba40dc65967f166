import { fingerprint } from '@ect/adapters/fingerprint.ts'
import { inDecimals } from '@ect/domain/fraction.ts'
import { timetableReduction } from '@ect/domain/induction/timetable.ts'
import { openInduction } from '@ect/usecases/openInduction.ts'
import type { Clock } from '@ect/usecases/ports/clock.ts'
import { memoryStores } from '@ect/usecases/testing/memoryStores.ts'
import { beforeAll, describe, expect, test } from '@jest/globals'

import { named } from './demoPeople.ts'
import { seed } from './seed.ts'

const clock: Clock = { now: () => '2026-11-23T09:00:00.000Z', today: () => '2026-11-23' }

/** The demo as the reviewer finds it on demo day, its reports planned as the product does it. */
const ports = {
  ...memoryStores(),
  fingerprint,
  clock,
}
beforeAll(() => seed(ports))

const opened = (inductionId: string) =>
  openInduction(ports, named('priti.lanwar'), { appropriateBodyId: 'lanternfield', inductionId })

/** What TEST-DATA 6.5 expects, in one line each: year ends, what is left, and the next report. */
async function shown(inductionId: string) {
  const { dates } = await opened(inductionId)
  if (!dates) throw new RangeError(`no dates for ${inductionId}`)
  const { ledger, track } = dates
  const next = track.find(({ standing }) => standing !== 'signed-before')
  return {
    years: ledger.years.map(({ endsOn }) => endsOn),
    absent: ledger.years.map(({ away }) => away.absent),
    left: inDecimals(ledger.termsLeft),
    next: next && [
      next.assessment ?? 'review',
      next.number,
      next.dates?.opensOn,
      next.dates?.dueOn,
    ],
  }
}

describe('each ECT of the demo shows what is expected of them (TEST-DATA 6.5)', () => {
  test.each([
    [
      'D1 Amara',
      'amara-whitcombe',
      { left: '6', next: ['review', 1, '2026-11-17', '2026-12-11'], absent: [0, 0] },
      '2027-07-21',
    ],
    [
      'D3 Cerys',
      'cerys-oyelaran-dale',
      { next: ['first', 3, '2026-11-17', '2026-12-04'], absent: [11.5, 0] },
      '2026-12-18',
    ],
    [
      'D4 Dominic',
      'dominic-fairweather',
      { next: ['review', 4, '2026-11-17', '2026-12-11'] },
      '2026-07-21',
    ],
    ['D5 Esme', 'esme-tolliver', { next: ['final', 6, '2026-11-17', '2026-12-04'] }, '2025-12-19'],
    ['D11 Kemi', 'kemi-astbury', { absent: [29.5, 0] }, '2026-07-21'],
    [
      'D12 Liam',
      'liam-okonjo-reed',
      { absent: [30, 0], next: ['first', 4, '2026-10-11', '2026-10-11'] },
      '2026-10-12',
    ],
    ['D14 Niall', 'niall-featherstone', { absent: [20, 20] }, '2026-07-21'],
    ['D16 Priya', 'priya-castellan', { absent: [27, 0] }, '2026-07-21'],
    ['D17 Quentin', 'quentin-amberley', { left: '3.5' }, '2027-01-05'],
    ['D19 Sol', 'sol-trevanion', { left: '6', next: undefined }, undefined],
  ])('%s', async (_, id, expected, firstYearEnds) => {
    const seen = await shown(id)
    expect(seen).toMatchObject(expected)
    expect(seen.years[0]).toBe(firstYearEnds)
  })

  test.each([
    ['D6 Farid at 0.6', 'farid-pennington', '1.8', 5, 10],
    ['D7 Gwen at 0.5', 'gwen-adeyemi-cross', '1.5', 6, 12],
  ])(
    '%s banks exactly, and is assessed in calendar terms of their own',
    async (_, id, banked, first, final) => {
      const { dates } = await opened(id)
      expect(dates && inDecimals(dates.ledger.termsBanked)).toBe(banked)
      const assessments = dates?.track.filter(({ assessment }) => assessment !== undefined)
      expect(assessments?.map(({ number }) => number)).toEqual([first, final])
    },
  )

  test('D5 Esme: her time to write and the decision, if all goes as planned', async () => {
    const { dates } = await opened('esme-tolliver')
    expect(dates?.clocksToCome?.clocks.map(({ kind, deadline }) => [kind, deadline])).toEqual([
      ['representations', '2026-12-18'],
      ['decision', '2027-01-06'],
    ])
  })

  test('D4 Dominic has 5 per cent less to teach, D14 Niall is warned, D16 Priya’s leave is apart', async () => {
    const dominic = (await opened('dominic-fairweather')).dates?.ledger.yearNow
    expect(dominic && timetableReduction(dominic)).toBe(5)
    expect((await opened('niall-featherstone')).dates?.ledger.absenceWarning).toBe(20)
    expect((await opened('priya-castellan')).induction.statutoryLeave).toMatchObject([{ days: 5 }])
  })

  test.each([
    ['D22 Victor', 'victor-sandiford', ['qts-not-held']],
    ['D23 Wren', 'wren-mallory', ['start-before-qts']],
    ['D24 Xanthe', 'xanthe-goodridge', ['exempt']],
    ['D29 Callum', 'callum-vane', ['body-trained-the-ect', 'body-employs-the-ect']],
  ])('%s is not registered, and it is said why', async (_, id, codes) => {
    const { status, registration } = await opened(id)
    expect(status).toBe('put-forward')
    expect(registration?.refusals.map(({ code }) => code)).toEqual(codes)
  })

  test('D29 Callum is offered a body that can act; D30 Delphine has the reason and the safeguards', async () => {
    expect((await opened('callum-vane')).registration?.otherBodies).toEqual([
      'Oakrow Teaching School Hub',
    ])
    expect((await opened('delphine-ashcroft')).induction.people.tutorIsMentor).toMatchObject({
      reason: expect.any(String),
      safeguards: expect.any(String),
    })
  })
})
