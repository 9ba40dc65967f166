import { expect, test } from '@jest/globals'

import { printable } from './printable.ts'

const latin = (codePoint: number) => codePoint < 0x250

test.each([
  ['Siân Łukasz, Tŷ Ŵyn', 'Siân Łukasz, Tŷ Ŵyn'],
  ['Tŷ typed in two parts', 'Tŷ typed in two parts'],
  ['first\r\nsecond\rthird\u2028fourth\tfifth', 'first\nsecond\nthird\nfourth fifth'],
  ['tea\u00adcher \u202eesrever\u202c a\u0000b\u0007', 'teacher esrever ab'],
  ['很好!', '[U+5F88 U+597D]!'],
  ['well done 👩🏽‍🏫', 'well done [U+1F469 U+1F3FD U+1F3EB]'],
  ['half a pair \ud83d here', 'half a pair [U+FFFD] here'],
  ['[a][U+b]', '[a][U+b]'],
])('%j is set as %j', (typed, shown) => {
  expect(printable(typed, latin)).toBe(shown)
})
