import { describe, expect, test } from '@jest/globals'

import { foldedName, isNamed } from './nameSearch.ts'

describe('whom a written name means', () => {
  test.each([
    { name: 'Amara Whitcombe', written: 'amara' },
    { name: 'Amara Whitcombe', written: 'whitcombe amara' },
    { name: 'Amara Whitcombe', written: '  WHIT ' },
    { name: 'Cerys Oyelaran-Dale', written: 'dale' },
    { name: 'Zoë O’Neill', written: "zoe o'neill" },
    { name: 'Amara Whitcombe', written: '' },
  ])('"$written" means $name', ({ name, written }) => {
    expect(isNamed(name, written)).toBe(true)
  })

  test.each([
    { name: 'Amara Whitcombe', written: 'bilal' },
    { name: 'Amara Whitcombe', written: 'amara harcastle' },
  ])('"$written" does not mean $name', ({ name, written }) => {
    expect(isNamed(name, written)).toBe(false)
  })

  test('a whole name is told from a longer one', () => {
    expect(foldedName(' amy  LI')).toBe(foldedName('Amy Li'))
    expect(foldedName('Amy Lincoln')).not.toBe(foldedName('Amy Li'))
  })
})
