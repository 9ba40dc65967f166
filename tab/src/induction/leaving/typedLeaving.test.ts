import { describe, expect, test } from '@jest/globals'

import { errorsIn, leavingTyped, nothingTyped, typedAsRecorded } from './typedLeaving.ts'

const TYPED = {
  ...nothingTyped('stonebeck', '2026-12-18'),
  reason: 'post-elsewhere',
  goes: 'not-known',
} as const

describe('what is typed about leaving', () => {
  test('a day, a reason, and that the rest is not known yet is enough', () => {
    expect(errorsIn(TYPED)).toEqual({})
    expect(leavingTyped(TYPED)).toEqual({
      schoolId: 'stonebeck',
      lastDay: '2026-12-18',
      reason: 'post-elsewhere',
      next: { goes: 'not-known' },
    })
  })

  test('what is missing is said at its field', () => {
    expect(Object.keys(errorsIn(nothingTyped('stonebeck')))).toEqual(['lastDay', 'reason', 'next'])
    const school = { ...TYPED, goes: 'to-school', urn: '12' } as const
    expect(Object.keys(errorsIn(school))).toEqual(['next.schoolName', 'next.urn'])
  })

  test('a contact that the ECT did not agree to is never sent, whatever stands in its fields', () => {
    const typed = { ...TYPED, email: 'amara@example.org', phone: '01632 960123' }
    expect(leavingTyped(typed)).not.toHaveProperty('contact')
    expect(leavingTyped({ ...typed, ectAgreed: true })?.contact).toEqual({
      ectAgreed: true,
      email: 'amara@example.org',
      phone: '01632 960123',
    })
  })

  test('what is recorded stands in the fields again, and nothing of it is lost', () => {
    const leaving = {
      schoolId: 'stonebeck',
      lastDay: '2026-12-18',
      reason: 'other',
      reasonInWords: 'Goes to sea',
      next: { goes: 'to-school', schoolName: 'Larkmere Primary', urn: '142857' },
      contact: { ectAgreed: true, phone: '01632 960123' },
    } as const
    expect(leavingTyped(typedAsRecorded(leaving))).toEqual(leaving)
  })
})
