import { expect, test } from '@jest/globals'

import type { Induction } from '../induction/induction.ts'
import { CALENDARS, contract, fullTimeSince, induction } from '../testing/inductions.ts'
import { planReports } from './planReports.ts'
import { changesOfPlan } from './replanning.ts'

test('the same plan again has no changes', () => {
  const plan = planReports(fullTimeSince('2025-09-03'), CALENDARS)
  expect(changesOfPlan(plan, planReports(fullTimeSince('2025-09-03'), CALENDARS))).toEqual([])
})

test('30 days of absence move both assessments, and say why', () => {
  const away = { kind: 'sickness', startsOn: '2025-09-15', endsOn: '2025-12-19', days: 30 } as const
  expect(
    sentences(fullTimeSince('2025-09-03'), fullTimeSince('2025-09-03', { absences: [away] })),
  ).toEqual([
    'A progress review of summer 2025/26 is now due on 14 July 2026. A progress review falls in each school term without an assessment.',
    'The first formal assessment is due on 11 October 2026, no longer on 7 July 2026. Year 1 goes on for 30 contracted days: 30 days absent are 30 or more.',
    'The progress review of spring 2026/27 is now about 13 October 2026 to 25 March 2027. A progress review falls in each school term without an assessment.',
    'A progress review of summer 2026/27 is now due on 14 July 2027. A progress review falls in each school term without an assessment.',
    'The final formal assessment is due on 27 September 2027, no longer on 7 July 2027. By this day 3 full-time equivalent terms of year 2 have been served.',
    'The progress review of autumn 2026/27 that was due on 11 December 2026 is no longer needed.',
  ])
})

test('fewer hours add reviews and put the final assessment off', () => {
  const fewer = induction([
    contract('2025-09-03', { endsOn: '2026-08-31' }),
    contract('2026-09-01', { fte: 0.5 }),
  ])
  expect(sentences(fullTimeSince('2025-09-03'), fewer)).toEqual([
    'A progress review of summer 2026/27 is now due on 14 July 2027. A progress review falls in each school term without an assessment.',
    expect.stringContaining('A progress review of autumn 2027/28'),
    expect.stringContaining('A progress review of spring 2027/28'),
    expect.stringContaining('The final formal assessment is due on'),
  ])
})

test('someone who leaves has an interim assessment instead, and reads why', () => {
  const left = induction([contract('2026-09-01', { endsOn: '2026-12-18' })])
  expect(sentences(fullTimeSince('2026-09-01'), left)[0]).toBe(
    'An interim assessment of autumn 2026/27 is now due on 18 December 2026. The ECT leaves the school before the next formal assessment.',
  )
})

function sentences(before: Induction, after: Induction): readonly string[] {
  const changes = changesOfPlan(planReports(before, CALENDARS), planReports(after, CALENDARS))
  return changes.map(({ sentence }) => sentence)
}
