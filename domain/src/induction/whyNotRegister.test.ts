import { describe, expect, test } from '@jest/globals'

import { registration } from '../testing/registrations.ts'
import { amara, priti } from '../testing/stonebeck.ts'
import { whyNotRegister } from './whyNotRegister.ts'

const TODAY = '2026-07-20'
const { teacher, people, school, appropriateBody } = registration()

describe('registering an ECT', () => {
  test('nothing stands against Amara Whitcombe (TEST-DATA D1)', () => {
    expect(whyNotRegister(registration(), TODAY)).toEqual([])
  })

  test('every reason is named at once, each with its field', () => {
    const asked = registration({
      trn: '12345',
      dateOfBirth: '2010-01-01',
      email: 'amara',
      startsOn: '2026-07-01',
      school: { ...school, id: 'marlpit', inSpecialMeasures: true },
      appropriateBody,
      people: { ...people, mentor: amara.id, namedContact: priti.id },
    })
    expect(whyNotRegister(asked, TODAY).map(({ code, field }) => [code, field])).toEqual([
      ['trn-malformed', 'trn'],
      ['too-young', 'dateOfBirth'],
      ['email-malformed', 'email'],
      ['start-before-qts', 'startsOn'],
      ['school-in-special-measures', 'school'],
      ['body-employs-the-ect', 'appropriateBody'],
      ['ect-is-own-mentor', 'mentor'],
      ['named-contact-decides', 'namedContact'],
    ])
  })

  test('who is exempt is not asked for checks of QTS (TEST-DATA D24)', () => {
    const exempt = { inductionStatus: 'exempt', isProhibited: false, periods: [] } as const
    const refusals = whyNotRegister(registration({ teacher: exempt }), TODAY)
    expect(refusals.map(({ code }) => code)).toEqual(['exempt'])
  })

  test('a period is refused when it overlaps one that has ended', () => {
    const periods = [
      {
        startsOn: '2025-09-03',
        endsOn: '2026-12-18',
        schoolId: 'foxholt',
        appropriateBody: { id: 'oakrow', name: 'Oakrow Hub' },
      },
    ] as const
    const refusals = whyNotRegister(registration({ teacher: { ...teacher, periods } }), TODAY)
    expect(refusals.map(({ code }) => code)).toEqual(['start-overlaps'])
  })
})
