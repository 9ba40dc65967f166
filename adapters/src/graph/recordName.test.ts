import { expect, test } from '@jest/globals'

import { recordName } from './recordName.ts'

test.each(['Amara Whitcombe', "Séan O'Neill-Smith", 'Term 1 progress review (v2).pdf', '2026-12'])(
  'SharePoint takes %j',
  (name) => {
    expect(recordName(name)).toBe(name)
  },
)

test.each([
  '',
  '.',
  '..',
  'a/b',
  'a\\b',
  'a:b',
  'a*b',
  'a?b',
  'a"b',
  'a<b',
  'a|b',
  'a#b',
  'a%2Fb',
  'a\u0000b',
  'a\nb',
  ' a',
  'a ',
  'a.',
  '~a',
  '~$a',
  '.lock',
  'CON',
  'lpt1',
  'desktop.ini',
  'Forms',
  'a_vti_b',
  'a'.repeat(201),
])('%j is never sent', (name) => {
  expect(() => recordName(name)).toThrow(RangeError)
})
