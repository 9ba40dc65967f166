import { APPROPRIATE_BODY_PARTS, type AppropriateBody } from '@ect/domain/appropriateBody.ts'
import { APPROPRIATE_BODY_KINDS } from '@ect/domain/induction/registration.ts'
import { z } from 'zod'

import { type DocumentKind, noHead, readOnce } from './documentKind.ts'
import { settingsShape } from './settingsShape.ts'
import { personId } from './storedShapes.ts'

export const APPROPRIATE_BODIES = 'appropriate-bodies'

export const appropriateBodyDocument: DocumentKind<AppropriateBody, object, 'byId'> = {
  ...noHead,
  kind: 'appropriate-body',
  read: readOnce(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      kind: z.enum(APPROPRIATE_BODY_KINDS),
      leadSchoolId: z.string().exactOptional(),
      trainingProviderId: z.string().exactOptional(),
      tenantId: z.string(),
      schoolTenantIds: z.array(z.string()),
      contactEmail: z.string(),
      members: z.array(
        z.strictObject({ id: personId, name: z.string(), part: z.enum(APPROPRIATE_BODY_PARTS) }),
      ),
      settings: z.array(settingsShape),
    }),
  ),
  address: ({ id }) => ({ partition: APPROPRIATE_BODIES, id }),
  indexes: { byId: () => [] },
}
