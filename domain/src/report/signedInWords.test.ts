import { expect, test } from '@jest/globals'

import { signedInWords } from './signedInWords.ts'

const signedIn = {
  issuer: 'https://login.example/stonebeck/v2.0',
  audience: 'ect-induction',
  issuedAt: '2026-11-24T08:00:00.000Z',
} as const

test('a signature says who vouched for its person, and by which reference to find it', () => {
  expect(signedInWords({ signedIn: { ...signedIn, reference: 'a1B2', methods: ['mfa'] } })).toBe(
    'With their work account (Microsoft Entra ID); by mfa; vouched for by https://login.example/stonebeck/v2.0; reference a1B2',
  )
})

test('a signature of before this was kept says no more than it knows', () => {
  expect(signedInWords({})).toBe('With their work account (Microsoft Entra ID)')
})
