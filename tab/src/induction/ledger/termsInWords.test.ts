import { expect, test } from '@jest/globals'

import { termsInWords } from './termsInWords.ts'

test('what was served at another appropriate body is said apart', () => {
  const terms = { termsToServe: '6', termsServed: '0.81', termsLeft: '2.69' }
  expect(termsInWords({ ...terms, termsServedElsewhere: '2.5' })).toBe(
    '2.5 elsewhere and 0.81 here of 6 terms served, 2.69 left.',
  )
})

test('nothing is said of elsewhere when nothing was served there', () => {
  const terms = { termsToServe: '6', termsServed: '1.8', termsLeft: '4.2' }
  expect(termsInWords({ ...terms, termsServedElsewhere: '0' })).toBe(
    '1.8 of 6 terms served, 4.2 left.',
  )
})
