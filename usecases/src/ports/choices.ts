import type { NoticeChoices } from '@ect/domain/notices/noticeChoices.ts'
import type { PersonId } from '@ect/domain/people.ts'

/** How people want to be told; nothing is kept of who has not chosen. */
export interface ChoiceStore {
  get(person: PersonId): Promise<NoticeChoices | undefined>
  /** Makes or replaces what they chose. */
  put(person: PersonId, choices: NoticeChoices): Promise<void>
}
