import { expect, test } from '@jest/globals'

import { detailsTyped, errorsIn, type TypedDocument } from './typedDocument.ts'

const TYPED: TypedDocument = {
  kind: 'lesson-observation',
  title: ' Year 8 fractions ',
  on: '2026-09-24',
  observer: 'Marcus Ellery',
  feedback: ' Clear questions. ',
}
const around = { today: '2026-11-23', hasFile: false } as const

test('what is sent is what was typed, without the spaces around it', () => {
  expect(detailsTyped(TYPED)).toEqual({
    kind: 'lesson-observation',
    title: 'Year 8 fractions',
    on: '2026-09-24',
    observer: 'Marcus Ellery',
    feedback: 'Clear questions.',
  })
})

test('feedback that was typed before another kind was chosen is not sent with it', () => {
  const evidence = { ...TYPED, kind: 'evidence' } as const
  expect(detailsTyped(evidence)).toEqual({
    kind: 'evidence',
    title: 'Year 8 fractions',
    on: '2026-09-24',
  })
  expect(errorsIn(evidence, around)).toEqual({ file: 'Choose a file.' })
})

test('a day that is none is said at its field, and nothing is sent', () => {
  const typed = { ...TYPED, on: '' }
  expect(detailsTyped(typed)).toBeUndefined()
  expect(Object.keys(errorsIn(typed, around))).toEqual(['on'])
})
