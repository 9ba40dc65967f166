import { z } from 'zod'

import { commandId } from './command.ts'
import { INDUCTION_PATH, InductionKey } from './inductionKey.ts'
import { PeopleChangeShape } from './peopleChange.ts'

export const changePeopleContract = {
  name: 'changePeople',
  summary:
    'Names another tutor, mentor or headteacher of an ECT; reports that go on are theirs at once',
  method: 'POST',
  path: `${INDUCTION_PATH}/people`,
  params: InductionKey,
  body: z.strictObject({ commandId, change: PeopleChangeShape }),
  reply: z.object({}),
} as const
