import { expect, test } from '@jest/globals'

import { givenName, personId } from './people.ts'

test('one person is one id, however their tenant and object id are written', () => {
  expect(personId('5C40ABCD-0000', 'EF01-Ab')).toBe('5c40abcd-0000.ef01-ab')
})

test.each([
  ['Amara Whitcombe', 'Amara'],
  ['Siân', 'Siân'],
])('%s is called %s', (name, called) => {
  expect(givenName({ name })).toBe(called)
})
