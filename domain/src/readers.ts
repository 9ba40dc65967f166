import type { PersonNamed } from './people.ts'

/** Someone who can read something, and why. */
export interface Reader {
  readonly who: string
  readonly why: string
}

/** Who can read by what they are: someone who is two of these is named once, with both. */
export function readersByPart(
  parts: readonly { readonly person: PersonNamed; readonly why: string }[],
): readonly Reader[] {
  const people = new Map(parts.map(({ person }) => [person.id, person.name]))
  return [...people].map(([id, who]) => ({
    who,
    why: parts
      .filter(({ person }) => person.id === id)
      .map(({ why }) => why)
      .join(' and '),
  }))
}
