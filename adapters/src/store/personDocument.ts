import type { Person, PersonId } from '@ect/domain/people.ts'
import { z } from 'zod'

import { type DocumentAddress, type DocumentKind, noHead, readOnce } from './documentKind.ts'
import { personId } from './storedShapes.ts'

/** Where the bot can reach one person. */
export interface Reach {
  readonly personId: PersonId
  readonly reference: object
}

export const personDocument: DocumentKind<Person> = {
  ...noHead,
  kind: 'person',
  read: readOnce(
    z.strictObject({
      id: personId,
      name: z.string(),
      email: z.string(),
      tenantId: z.string(),
      objectId: z.string(),
      appropriateBodyIds: z.array(z.string()),
    }),
  ),
  address: ({ id }) => inDirectory(id),
  indexes: {},
}

export const reachDocument: DocumentKind<Reach> = {
  ...noHead,
  kind: 'reach',
  read: readOnce(z.strictObject({ personId, reference: z.record(z.string(), z.unknown()) })),
  address: (reach) => inDirectory(reach.personId),
  indexes: {},
}

export function inDirectory(person: PersonId): DocumentAddress {
  return { partition: 'directory', id: person }
}
