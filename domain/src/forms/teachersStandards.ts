/**
 * Part One, TS1 to TS8, and Part Two of the Teachers' Standards: all that an ECT is assessed against.
 *
 * @rule R52
 * @source SG-2024-04 para 1.9
 */
export const TEACHERS_STANDARDS = [
  { id: 'TS1', heading: 'Set high expectations which inspire, motivate and challenge pupils' },
  { id: 'TS2', heading: 'Promote good progress and outcomes by pupils' },
  { id: 'TS3', heading: 'Demonstrate good subject and curriculum knowledge' },
  { id: 'TS4', heading: 'Plan and teach well structured lessons' },
  { id: 'TS5', heading: 'Adapt teaching to respond to the strengths and needs of all pupils' },
  { id: 'TS6', heading: 'Make accurate and productive use of assessment' },
  {
    id: 'TS7',
    heading: 'Manage behaviour effectively to ensure a good and safe learning environment',
  },
  { id: 'TS8', heading: 'Fulfil wider professional responsibilities' },
  { id: 'Part Two', heading: 'Personal and professional conduct' },
] as const

export type StandardId = (typeof TEACHERS_STANDARDS)[number]['id']

export function isStandardId(text: string): text is StandardId {
  return TEACHERS_STANDARDS.some(({ id }) => id === text)
}

/** `TS1 Set high expectations …`; Part Two reads `Part Two: Personal and professional conduct`. */
export function standardInWords(standard: StandardId): string {
  const heading = TEACHERS_STANDARDS.find(({ id }) => id === standard)?.heading ?? ''
  return standard === 'Part Two' ? `Part Two: ${heading}` : `${standard} ${heading}`
}
