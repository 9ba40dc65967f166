import { CONCERN_PATH, ConcernKey, ConcernView } from './concernView.ts'

export const openConcernContract = {
  name: 'openConcern',
  summary: 'One concern, once it is on record that it was read',
  method: 'GET',
  path: CONCERN_PATH,
  params: ConcernKey,
  body: 'none',
  reply: ConcernView,
} as const
