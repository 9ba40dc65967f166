import type { Author, FormDefinition } from '@ect/domain/forms/question.ts'

import { fetchedPart } from '../../ui/fetchedPart.tsx'
import { useFetchedWhenIdle } from '../../ui/useFetchedWhenIdle.ts'
import type { useDraft } from './useDraft.ts'

const OneConflict = fetchedPart(async () => (await import('./OneConflict.tsx')).OneConflict)

interface Props {
  readonly form: FormDefinition
  readonly author: Author
  readonly draft: Pick<ReturnType<typeof useDraft>, 'saver' | 'conflicts'>
}

/** One clash after the other: both texts, and the choice. Nothing else drops either of them. */
export function ConflictDialog({ form, author, draft: { saver, conflicts } }: Props) {
  useFetchedWhenIdle(OneConflict)
  const [conflict] = conflicts
  if (!conflict) return undefined
  return <OneConflict key={conflict.question} {...{ form, author, saver, conflict }} />
}
