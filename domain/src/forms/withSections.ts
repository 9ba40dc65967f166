import type { Section } from './question.ts'

/** The sections with each of these in the place of the one that has its id. */
export function withSections(
  sections: readonly Section[],
  ...instead: readonly Section[]
): readonly Section[] {
  return sections.map((section) => instead.find(({ id }) => id === section.id) ?? section)
}

/** The sections with one more right after another. */
export function withSectionAfter(
  sections: readonly Section[],
  after: string,
  more: Section,
): readonly Section[] {
  return sections.flatMap((section) => (section.id === after ? [section, more] : [section]))
}
