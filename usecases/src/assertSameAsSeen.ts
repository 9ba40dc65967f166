import { conflicts } from '@ect/domain/draft.ts'
import type { Answers } from '@ect/domain/forms/question.ts'

import { Refusal } from './refusal.ts'

/** @throws Refusal `draft-changed` with both texts when what is saved is not what the person saw */
export function assertSameAsSeen(saved: Answers, seen: Answers): void {
  const ids = [...new Set([...Object.keys(saved), ...Object.keys(seen)])]
  const changes = ids.map((question) => ({
    question,
    was: seen[question] ?? null,
    now: seen[question] ?? null,
  }))
  const clashes = conflicts(saved, changes)
  if (clashes.length > 0) throw new Refusal('draft-changed', { conflicts: clashes })
}
