import { z } from 'zod'

import { id } from './reportKey.ts'

export const exportInductionsContract = {
  name: 'exportInductions',
  summary: 'Every one of the inductions of an appropriate body, as comma-separated values',
  method: 'GET',
  path: 'appropriate-bodies/{appropriateBodyId}/exports/inductions',
  params: z.strictObject({ appropriateBodyId: id }),
  body: 'none',
  reply: 'file',
} as const
