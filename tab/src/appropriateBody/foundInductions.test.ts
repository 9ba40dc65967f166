import type { InductionItem } from '@ect/contract/inductionItem.ts'
import { expect, test } from '@jest/globals'

import { foundInductions } from './foundInductions.ts'

const amara: InductionItem = {
  key: { appropriateBodyId: 'lanternfield', inductionId: 'amara' },
  role: 'reviewer',
  status: 'serving',
  ectName: 'Amara Whitcombe',
  trn: '9900001',
  schoolName: 'Stonebeck Academy',
  tutorName: 'Marcus Ellery',
  fte: 1,
  tutorIsMentor: false,
}

test.each(['', ' whit', '9900001', 'stonebeck', 'ELLERY'])('%j finds Amara', (search) => {
  expect(foundInductions([amara], search)).toEqual([amara])
})

test('what is in no name and no TRN finds nobody', () => {
  expect(foundInductions([amara], 'Bilal')).toEqual([])
})
