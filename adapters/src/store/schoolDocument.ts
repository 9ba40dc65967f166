import type { School } from '@ect/domain/school.ts'
import { z } from 'zod'

import { type DocumentKind, noHead, readOnce } from './documentKind.ts'
import { isoDate, personNamed, schoolTerm } from './storedShapes.ts'

const dates = { startsOn: isoDate, endsOn: isoDate }

export const schoolDocument: DocumentKind<School> = {
  ...noHead,
  kind: 'school',
  read: readOnce(
    z.strictObject({
      id: z.string(),
      appropriateBodyId: z.string(),
      urn: z.string(),
      name: z.string(),
      headteacher: personNamed,
      inSpecialMeasures: z.boolean(),
      ofstedAllowsEcts: z.boolean(),
      recordsSite: z.strictObject({
        tenantId: z.string(),
        siteId: z.string(),
        driveId: z.string(),
        rootItemId: z.string(),
      }),
      calendar: z.strictObject({
        terms: z.array(
          z.strictObject({
            ...dates,
            name: schoolTerm,
            schoolYear: z.string(),
            closures: z.array(z.strictObject(dates)),
            trainingDays: z.array(isoDate).exactOptional(),
          }),
        ),
        bankHolidays: z.array(isoDate),
      }),
    }),
  ),
  address: ({ appropriateBodyId, id }) => ({ partition: appropriateBodyId, id }),
  indexes: {},
}
