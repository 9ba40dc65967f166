import { expect, test } from '@jest/globals'

import { inductionFacts } from './inductionFacts.ts'

const amara = {
  schoolName: 'Stonebeck Academy',
  trn: '9900001',
  people: {
    ect: 'Amara Whitcombe',
    inductionTutor: 'Marcus Ellery',
    headteacher: 'Helen Adeyinka',
    mentor: 'Rowan Tranter',
    namedContact: 'Tom Greaves',
  },
  appropriateBodyName: 'Lanternfield Teaching School Hub',
}

test('an induction says who its people are, since when it runs, and on what QTS', () => {
  const facts = inductionFacts({
    ...amara,
    startsOn: '2026-09-01',
    qtsAwardedOn: '2024-07-10',
    registeredOn: '2024-07-15',
  })
  expect(Object.fromEntries(facts.map(({ name, value }) => [name, value]))).toEqual({
    School: 'Stonebeck Academy',
    'Teacher reference number': '9900001',
    'Induction tutor': 'Marcus Ellery',
    Mentor: 'Rowan Tranter',
    Headteacher: 'Helen Adeyinka',
    'Appropriate body': 'Lanternfield Teaching School Hub',
    'Named contact there': 'Tom Greaves',
    'Induction starts': '1 September 2026',
    'QTS awarded': '10 July 2024',
    Registered: '15 July 2024',
  })
})

test('nobody is made up where the record names nobody', () => {
  const { mentor, namedContact, ...people } = amara.people
  const values = inductionFacts({ ...amara, people }).map(({ value }) => value)
  expect(values).not.toContain(mentor)
  expect(values).not.toContain(namedContact)
  expect(values.filter((value) => value === 'Not named')).toHaveLength(2)
})
