import { expect, test } from '@jest/globals'

import { previewInWords } from './personInWords.ts'
import { changeTyped, errorsIn, NOBODY_TYPED } from './typedPerson.ts'

const PREVIEW = { name: 'Noor Haddad', instead: 'Marcus Ellery', reports: [], drafts: [] }
const REVIEW = 'term 1 progress review'

test('whoever names a tutor reads who comes, who goes, and what changes hands', () => {
  const whole = { ...PREVIEW, reports: [REVIEW], drafts: [REVIEW] }
  expect(previewInWords('induction-tutor', 'Amara Whitcombe', whole)).toEqual([
    'Noor Haddad becomes induction tutor of Amara Whitcombe, instead of Marcus Ellery.',
    'Noor Haddad has the term 1 progress review at once. Marcus Ellery can open neither the record nor what goes on, from the next moment on.',
    'Signatures given so far stand. Both are told, and so is Amara Whitcombe.',
    'What Marcus Ellery has typed in the term 1 progress review and not shared goes to Noor Haddad.',
  ])
})

test('of a mentor only who it is: no report is theirs', () => {
  const { instead: _, ...nobodyBefore } = PREVIEW
  expect(previewInWords('mentor', 'Amara Whitcombe', nobodyBefore)).toEqual([
    'Noor Haddad becomes mentor of Amara Whitcombe.',
  ])
})

test('an address is whole before anything is asked, and what it replaces goes with it', () => {
  const now = { id: 'school.marcus', name: 'Marcus Ellery' } as const
  const part = { part: 'induction-tutor', now } as const
  expect(errorsIn(part, { ...NOBODY_TYPED, email: 'noor' })).toHaveProperty('email')
  expect(changeTyped(part, { ...NOBODY_TYPED, email: ' noor@stonebeck.example ' })).toEqual({
    part: 'induction-tutor',
    email: 'noor@stonebeck.example',
    instead: 'school.marcus',
  })
})
