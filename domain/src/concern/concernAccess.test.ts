import { describe, expect, test } from '@jest/globals'

import { concern } from '../testing/concerns.ts'
import { amara, helen, lanternfield, marcus, noor, priti, ruth, tom } from '../testing/stonebeck.ts'
import { namedContacts, roleInConcern } from './concernAccess.ts'

describe('whose a concern is (para 2.28, para 2.64)', () => {
  test.each([
    { who: amara, role: 'raiser' },
    { who: tom, role: 'named-contact' },
    { who: marcus, role: undefined },
    { who: helen, role: undefined },
    { who: noor, role: undefined },
    { who: priti, role: undefined },
    { who: ruth, role: undefined },
  ])('$who.name: $role', ({ who, role }) => {
    expect(roleInConcern(concern(), lanternfield, who.id)).toBe(role)
  })

  test('a named contact who reviews too is not given it, and it is not sent to them', () => {
    const both = { members: [...lanternfield.members, { ...tom, part: 'reviewer' as const }] }
    expect(roleInConcern(concern(), both, tom.id)).toBeUndefined()
    expect(namedContacts(both)).toEqual([])
    expect(namedContacts(lanternfield)).toEqual([tom])
  })
})
