import { z } from 'zod'

import { INDUCTION_PATH, InductionKey } from './inductionKey.ts'
import { PeopleChangeShape } from './peopleChange.ts'

/** Who it is, and what changes hands. */
export const PeoplePreviewView = z.object({
  name: z.string(),
  instead: z.string().exactOptional(),
  /** Titles of the reports that go on. */
  reports: z.array(z.string()),
  /** Those of them in which the tutor before has typed something that goes with them. */
  drafts: z.array(z.string()),
})
export type PeoplePreviewView = z.infer<typeof PeoplePreviewView>

export const previewPeopleContract = {
  name: 'previewPeople',
  summary: 'Who would be named, and what would change hands, before it is done',
  method: 'POST',
  path: `${INDUCTION_PATH}/people-previews`,
  params: InductionKey,
  body: PeopleChangeShape,
  reply: PeoplePreviewView,
} as const
