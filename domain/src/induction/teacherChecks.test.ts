import { describe, expect, test } from '@jest/globals'

import { registration } from '../testing/registrations.ts'
import type { Registration, TeacherRecord } from './registration.ts'
import { qtsRefusals, startRefusals, teacherRefusals } from './teacherChecks.ts'

const { teacher } = registration()
const unqualified = {
  inductionStatus: 'required-to-complete',
  isProhibited: false,
  periods: [],
} as const
const lanternfield = { id: 'lanternfield', name: 'Lanternfield Teaching School Hub' }
const oakrow = { id: 'oakrow', name: 'Oakrow Hub' }

describe('one induction only, and not for everyone (RULES R5, R7, V7)', () => {
  test.each([
    ['passed', 'already-passed', 'Amara Whitcombe has already passed their induction'],
    ['failed', 'already-failed', 'Amara Whitcombe has already failed their induction'],
    ['exempt', 'exempt', 'Amara Whitcombe is exempt from completing their induction'],
  ] as const)('%s: %s', (inductionStatus, code, says) => {
    const refusals = teacherRefusals(withTeacher({ inductionStatus }))
    expect(refusals).toEqual([expect.objectContaining({ code, field: 'trn', says })])
  })

  test('whoever has it still to do may start', () => {
    expect(teacherRefusals(registration())).toEqual([])
  })

  test('nobody who is prohibited from teaching', () => {
    expect(teacherRefusals(withTeacher({ isProhibited: true }))).toEqual([
      expect.objectContaining({
        code: 'prohibited',
        says: 'Amara Whitcombe is prohibited from teaching',
      }),
    ])
  })

  test.each([
    [lanternfield, 'Amara Whitcombe is already claimed by your appropriate body'],
    [
      oakrow,
      'Amara Whitcombe is completing their induction with another appropriate body (Oakrow Hub)',
    ],
  ])('a period that is open with $name stands against another', (appropriateBody, says) => {
    const periods = [{ startsOn: '2025-09-03', schoolId: 'foxholt', appropriateBody }] as const
    expect(teacherRefusals(withTeacher({ periods })).map((refusal) => refusal.says)).toEqual([says])
  })
})

describe('qualified teacher status before the start (RULES R1, TEST-DATA D23)', () => {
  test.each([
    ['2026-09-01', '2026-09-14', ['start-before-qts']],
    ['2026-09-13', '2026-09-14', ['start-before-qts']],
    ['2026-09-14', '2026-09-14', []],
    ['2026-09-15', '2026-09-14', []],
  ] as const)('start %s, QTS %s: %j', (startsOn, qtsAwardedOn, codes) => {
    const wren = { ...withTeacher({ qtsAwardedOn }), startsOn }
    expect(qtsRefusals(wren).map(({ code }) => code)).toEqual(codes)
  })

  test('says from when they can start', () => {
    expect(qtsRefusals(withTeacher({ qtsAwardedOn: '2026-09-14' }))).toEqual([
      {
        code: 'start-before-qts',
        field: 'startsOn',
        says: 'Start date cannot be before QTS award date (14 September 2026)',
        source: 'SG-2024-04 para 2.10',
      },
    ])
  })

  test('without QTS that is all that is asked (TEST-DATA D22)', () => {
    expect(qtsRefusals(registration({ name: 'Victor Sandiford', teacher: unqualified }))).toEqual([
      expect.objectContaining({
        code: 'qts-not-held',
        says: 'Victor Sandiford does not have their qualified teacher status (QTS)',
      }),
    ])
  })
})

test('both the headteacher and the appropriate body have checked it (RULES R2)', () => {
  const unchecked = { ...unqualified, qtsAwardedOn: '2026-07-10' } as const
  expect(qtsRefusals(registration({ teacher: unchecked })).map(({ code }) => code)).toEqual([
    'qts-not-checked-by-headteacher',
    'qts-not-checked-by-appropriate-body',
  ])
})

describe('a start that fits what is recorded (RULES V6)', () => {
  const periods = [
    { startsOn: '2025-09-03', endsOn: '2026-03-27', schoolId: 'foxholt', appropriateBody: oakrow },
  ] as const

  test.each([
    ['2026-03-28', []],
    ['2026-03-27', ['start-overlaps']],
    ['2025-09-01', ['start-overlaps']],
  ] as const)('%s after a period that ended on 27 March 2026: %j', (startsOn, codes) => {
    const transferred = { ...withTeacher({ periods }), startsOn }
    expect(startRefusals(transferred).map(({ code }) => code)).toEqual(codes)
  })

  test.each([
    ['1999-09-01', []],
    ['1999-08-31', ['start-before-1999']],
  ] as const)('%s is held against the first inductions: %j', (startsOn, codes) => {
    expect(startRefusals(registration({ startsOn })).map(({ code }) => code)).toEqual(codes)
  })
})

function withTeacher(changes: Partial<TeacherRecord>): Registration {
  return registration({ teacher: { ...teacher, ...changes } })
}
