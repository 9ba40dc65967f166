import { z } from 'zod'

import { id } from './reportKey.ts'

export const exportReportsContract = {
  name: 'exportReports',
  summary: 'Every one of the reports of an appropriate body, as comma-separated values',
  method: 'GET',
  path: 'appropriate-bodies/{appropriateBodyId}/exports/reports',
  params: z.strictObject({ appropriateBodyId: id }),
  body: 'none',
  reply: 'file',
} as const
