import type { OwnInductions } from '@ect/contract/getInductions.ts'
import type { Role } from '@ect/domain/access.ts'

type Item = OwnInductions['inductions'][number]

export interface InductionGroup {
  readonly title: string
  readonly inductions: readonly Item[]
}

const TITLES: readonly { readonly role: Role; readonly title: string }[] = [
  { role: 'ect', title: 'My induction' },
  { role: 'induction-tutor', title: 'ECTs whom I tutor' },
  { role: 'headteacher', title: 'My school' },
]

/** A person's inductions by what they are in them; groups that nobody is in are left out. */
export function inductionGroups(inductions: readonly Item[]): readonly InductionGroup[] {
  return TITLES.map(({ role, title }) => {
    const theirs = inductions.filter((induction) => induction.role === role)
    const schools = new Set(theirs.map(({ schoolName }) => schoolName))
    const isOfSchools = role === 'headteacher' && schools.size > 1
    return { title: isOfSchools ? 'My schools' : title, inductions: theirs }
  }).filter((group) => group.inductions.length > 0)
}
