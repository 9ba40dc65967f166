import { z } from 'zod'

import { Choices } from './getChoices.ts'

export const saveChoicesContract = {
  name: 'saveChoices',
  summary: 'Keeps where and when the person who asks wants to be told of things',
  method: 'PUT',
  path: 'notice-choices',
  params: z.strictObject({}),
  body: Choices,
  reply: Choices,
} as const
