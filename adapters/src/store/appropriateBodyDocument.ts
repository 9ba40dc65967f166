import { APPROPRIATE_BODY_PARTS, type AppropriateBody } from '@ect/domain/appropriateBody.ts'
import { z } from 'zod'

import { type DocumentKind, noHead, readOnce } from './documentKind.ts'
import { personId } from './storedShapes.ts'

export const APPROPRIATE_BODIES = 'appropriate-bodies'

export const appropriateBodyDocument: DocumentKind<AppropriateBody, object, 'byId'> = {
  ...noHead,
  kind: 'appropriate-body',
  read: readOnce(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      tenantId: z.string(),
      schoolTenantIds: z.array(z.string()),
      contactEmail: z.string(),
      members: z.array(
        z.strictObject({ id: personId, name: z.string(), part: z.enum(APPROPRIATE_BODY_PARTS) }),
      ),
      settings: z.strictObject({
        reviewDates: z.strictObject({
          opensDaysBeforeEnd: z.number(),
          dueDaysBeforeEnd: z.number(),
        }),
        endDateCounts: z.boolean(),
      }),
    }),
  ),
  address: ({ id }) => ({ partition: APPROPRIATE_BODIES, id }),
  indexes: { byId: () => [] },
}
