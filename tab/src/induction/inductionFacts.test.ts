import { expect, test } from '@jest/globals'

import { inductionFacts } from './inductionFacts.ts'

const amara = {
  schoolName: 'Stonebeck Academy',
  schoolUrn: '9000001',
  trn: '9900001',
  dateOfBirth: '2001-03-14' as const,
  email: 'amara.whitcombe@stonebeck.example',
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
    School: 'Stonebeck Academy (URN 9000001)',
    'Teacher reference number': '9900001',
    'Date of birth': '14 March 2001',
    Email: 'amara.whitcombe@stonebeck.example',
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
