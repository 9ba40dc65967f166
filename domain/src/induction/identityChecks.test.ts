import { describe, expect, test } from '@jest/globals'

import { registration } from '../testing/registrations.ts'
import { identityRefusals, trnAsTyped } from './identityChecks.ts'

const TODAY = '2026-11-23'

describe('a TRN as typed (RULES V1, TEST-DATA 6.4)', () => {
  test.each([
    ['appropriate-body', '9900001', '9900001'],
    ['appropriate-body', '0000123', '0000123'],
    ['appropriate-body', ' 9900001 ', '9900001'],
    ['school', '9900001', '9900001'],
    ['school', '12345', '0012345'],
    ['school', '123456', '0123456'],
    ['school', 'RP99/12345', '9912345'],
    ['school', '99/00 001', '9900001'],
  ] as const)('on the form of the %s, %j is %s', (filledInBy, text, trn) => {
    expect(trnAsTyped(text, filledInBy)).toEqual({ trn })
  })

  test.each([
    ['appropriate-body', '', 'trn-missing', 'Enter a TRN'],
    ['appropriate-body', '12345', 'trn-malformed', 'TRN must be 7 numeric digits'],
    ['appropriate-body', '12345678', 'trn-malformed', 'TRN must be 7 numeric digits'],
    ['appropriate-body', 'ABCDEFG', 'trn-malformed', 'TRN must be 7 numeric digits'],
    ['appropriate-body', 'RP99/12345', 'trn-malformed', 'TRN must be 7 numeric digits'],
    ['school', '', 'trn-too-short', 'Teacher reference number must include at least 5 digits'],
    ['school', '1234', 'trn-too-short', 'Teacher reference number must include at least 5 digits'],
    [
      'school',
      '12345678',
      'trn-too-long',
      'Teacher reference number cannot include more than 7 digits',
    ],
  ] as const)('on the form of the %s, %j is refused: %s', (filledInBy, text, code, says) => {
    expect(trnAsTyped(text, filledInBy)).toMatchObject({ refusal: { code, says, field: 'trn' } })
  })
})

describe('a date of birth on 23 November 2026 (RULES V2, TEST-DATA 6.4)', () => {
  test.each([
    ['18 today', '2008-11-23', []],
    ['17 years and 364 days', '2008-11-24', ['too-young']],
    ['100 today', '1926-11-23', []],
    ['100 years and a day', '1926-11-22', ['too-old']],
    ['born on a leap day', '2004-02-29', []],
  ] as const)('%s: %s', (_, dateOfBirth, codes) => {
    const refusals = identityRefusals(registration({ dateOfBirth }), TODAY)
    expect(refusals.map(({ code }) => code)).toEqual(codes)
  })

  test.each([
    ['2022-02-28', ['too-young']],
    ['2022-03-01', []],
  ] as const)('on %s, born on 29 February 2004: %j', (today, codes) => {
    const born = registration({ dateOfBirth: '2004-02-29' })
    expect(identityRefusals(born, today).map(({ code }) => code)).toEqual(codes)
  })

  test.each([
    ['appropriate-body', '2009-01-01', 'Teacher must be between 18 and 100 years old'],
    ['appropriate-body', '1920-01-01', 'Teacher must be between 18 and 100 years old'],
    ['school', '2009-01-01', 'The teacher cannot be less than 18 years old'],
    ['school', '1920-01-01', 'The teacher cannot be more than 100 years old'],
  ] as const)('the form of the %s says of %s: %s', (filledInBy, dateOfBirth, says) => {
    const refusals = identityRefusals(registration({ filledInBy, dateOfBirth }), TODAY)
    expect(refusals).toEqual([expect.objectContaining({ field: 'dateOfBirth', says })])
  })
})

describe('an email address (RULES V9)', () => {
  test.each([
    ['amara@stonebeck.example', []],
    ["o'neill+ect@mail.stonebeck.example", []],
    ['', ['email-malformed']],
    ['amara', ['email-malformed']],
    ['amara@stonebeck', ['email-malformed']],
    ['amara@@stonebeck.example', ['email-malformed']],
    ['amara whitcombe@stonebeck.example', ['email-malformed']],
    ['amara@stonebeck..example', ['email-malformed']],
  ])('%j: %j', (email, codes) => {
    const refusals = identityRefusals(registration({ email }), TODAY)
    expect(refusals.map(({ code }) => code)).toEqual(codes)
  })
})
