import { describe, expect, test } from '@jest/globals'

import { registration } from '../testing/registrations.ts'
import { appropriateBodyRefusals, schoolRefusals } from './placeChecks.ts'
import type { AppropriateBodyKind, EarlierPeriod, RegisteringBody } from './registration.ts'

const { teacher, school } = registration()
const marlpitHub: RegisteringBody = {
  id: 'marlpit-hub',
  kind: 'teaching-school-hub',
  leadSchoolId: 'marlpit',
  trainingProviderId: 'marlpit-scitt',
}

describe('a hub that is too close (RULES R11, R12, TEST-DATA D29)', () => {
  test.each([
    ['has no other part', 'harwell-college', 'stonebeck', [], []],
    ['recommended the ECT for QTS', 'marlpit-scitt', 'stonebeck', [], ['body-trained-the-ect']],
    ['employs the ECT', 'harwell-college', 'marlpit', [], ['body-employs-the-ect']],
    ['employed them earlier', 'harwell-college', 'stonebeck', ['marlpit'], ['body-had-the-ect']],
    ['had them elsewhere', 'harwell-college', 'stonebeck', ['foxholt'], []],
    [
      'all of it',
      'marlpit-scitt',
      'marlpit',
      ['marlpit'],
      ['body-trained-the-ect', 'body-employs-the-ect', 'body-had-the-ect'],
    ],
  ])('%s', (_, trainingProviderId, schoolId, earlierSchools, codes) => {
    const callum = registration({
      teacher: { ...teacher, trainingProviderId, periods: earlierSchools.map(servedAt) },
      school: { ...school, id: schoolId },
      appropriateBody: marlpitHub,
    })
    expect(appropriateBodyRefusals(callum).map(({ code }) => code)).toEqual(codes)
  })

  test('a hub that trains nobody did not train those whose provider is unknown', () => {
    const { trainingProviderId: _, ...unknown } = teacher
    const asked = registration({
      teacher: unknown,
      appropriateBody: { id: 'severnside', kind: 'teaching-school-hub', leadSchoolId: 'foxholt' },
    })
    expect(appropriateBodyRefusals(asked)).toEqual([])
  })
})

describe('bodies that no longer act (RULES R13)', () => {
  test.each<[AppropriateBodyKind, '2024-08-31' | '2024-09-01', readonly string[]]>([
    ['local-authority', '2024-08-31', []],
    ['local-authority', '2024-09-01', ['body-no-longer-acts']],
    ['national-teacher-accreditation', '2024-09-01', ['body-no-longer-acts']],
    ['independent-schools-panel', '2024-09-01', []],
    ['overseas-schools-body', '2024-09-01', []],
    ['teaching-school-hub', '2024-09-01', []],
  ])('%s from %s: %j', (kind, startsOn, codes) => {
    const asked = registration({ startsOn, appropriateBody: { id: 'a-body', kind } })
    expect(appropriateBodyRefusals(asked).map(({ code }) => code)).toEqual(codes)
  })
})

describe('a school in special measures (RULES R16: Kestrel Hill Primary)', () => {
  test.each([
    [false, false, []],
    [true, true, []],
    [true, false, ['school-in-special-measures']],
  ])(
    'in special measures %s, Ofsted agreed %s: %j',
    (inSpecialMeasures, ofstedAllowsEcts, codes) => {
      const asked = registration({
        school: { id: 'kestrel-hill', inSpecialMeasures, ofstedAllowsEcts },
      })
      expect(schoolRefusals(asked).map(({ code }) => code)).toEqual(codes)
    },
  )
})

function servedAt(schoolId: string): EarlierPeriod {
  return {
    startsOn: '2025-09-03',
    endsOn: '2026-07-21',
    schoolId,
    appropriateBody: { id: 'oakrow', name: 'Oakrow Hub' },
  }
}
