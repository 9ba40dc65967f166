import { expect, test } from '@jest/globals'

import { FormDefinition } from '@ect/contract/formDefinition.ts'
import { FORM_SETS } from '@ect/domain/forms/formSets.ts'
import { z } from 'zod'

import { replyBody } from './replyBody.ts'

const Shown = z.object({ title: z.string(), form: FormDefinition, status: z.string() })
const bodyOf = replyBody(Shown)
const [form, otherForm] = FORM_SETS.map(({ forms }) => forms['progress-review'])

test('a form that was written once stands in each reply beside what is said to that person alone', () => {
  for (const title of ['Amara’s review', 'Bilal’s "second" review', 'Amara’s review']) {
    const shown = { title, form, status: 'with-tutor' }
    expect(JSON.parse(bodyOf(shown).toString())).toEqual(JSON.parse(JSON.stringify(shown)))
  }
})

test('a reply with another form shows that one', () => {
  const shown = { title: 'A review', status: 'with-ect' }
  bodyOf({ ...shown, form })
  const reply: unknown = JSON.parse(bodyOf({ ...shown, form: otherForm }).toString())
  expect(reply).toMatchObject({ form: { id: otherForm?.id } })
})

test('what the contract does not have does not cross, in the form or beside it', () => {
  const notes = 'for reviewers alone'
  const shown = { title: 'A review', status: 'with-ect', form: { ...form, notes }, notes }
  expect(bodyOf(shown).toString()).not.toContain(notes)
})

test.each([
  ['without a form', undefined],
  ['with half a form', { id: 'half' }],
])('a reply %s is a fault of ours', (_, half) => {
  expect(() => bodyOf({ title: 'A review', status: 'with-ect', form: half })).toThrow(z.ZodError)
})
