import { APPROPRIATE_BODY_PARTS, type AppropriateBody } from '@ect/domain/appropriateBody.ts'
import { APPROPRIATE_BODY_KINDS } from '@ect/domain/induction/registration.ts'
import { z } from 'zod'

import { type DocumentKind, noHead, readOnce } from './documentKind.ts'
import { settingsShape } from './settingsShape.ts'
import { instant, personId } from './storedShapes.ts'

export const APPROPRIATE_BODIES = 'appropriate-bodies'

export const appropriateBodyDocument: DocumentKind<AppropriateBody, object, 'byId' | 'toReplan'> = {
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
      replanning: z
        .strictObject({ due: instant, after: z.string().exactOptional() })
        .exactOptional(),
      commands: z.array(z.strictObject({ id: z.string(), asked: z.string() })).default([]),
    }),
  ),
  address: ({ id }) => ({ partition: APPROPRIATE_BODIES, id }),
  indexes: {
    byId: () => [],
    toReplan: ({ replanning }) => (replanning ? [replanning.due] : undefined),
  },
}
