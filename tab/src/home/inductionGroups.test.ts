import type { OwnInductions } from '@ect/contract/getInductions.ts'
import { expect, test } from '@jest/globals'

import { inductionGroups } from './inductionGroups.ts'

type Item = OwnInductions['inductions'][number]

test('a head who is also tutor sees the ECTs whom they tutor apart from the rest of the school', () => {
  const groups = inductionGroups([
    induction('Amara', 'headteacher'),
    induction('Bilal', 'induction-tutor'),
    induction('Cerys', 'headteacher'),
  ])
  expect(groups.map(({ title, inductions }) => [title, inductions.length])).toEqual([
    ['ECTs whom I tutor', 1],
    ['My school', 2],
  ])
})

test('a head of two schools reads of schools', () => {
  const elsewhere = { ...induction('Farid', 'headteacher'), schoolName: 'Larkmere Primary' }
  const [group] = inductionGroups([induction('Amara', 'headteacher'), elsewhere])
  expect(group?.title).toBe('My schools')
})

test('someone with no part in any induction sees no group', () => {
  expect(inductionGroups([])).toEqual([])
})

function induction(ectName: string, role: Item['role']): Item {
  return {
    key: { appropriateBodyId: 'lanternfield', inductionId: ectName.toLowerCase() },
    role,
    status: 'serving',
    ectName,
    trn: '9900001',
    schoolName: 'Stonebeck Academy',
    tutorName: 'Marcus Ellery',
    fte: 1,
    tutorIsMentor: false,
  }
}
