import type { Lease } from '@ect/usecases/ports/leases.ts'
import { z } from 'zod'

import { type DocumentKind, noHead, readOnce } from './documentKind.ts'
import { instant } from './storedShapes.ts'

/** All in one place: there are few, and none is anybody's record. */
const LEASES = 'leases'

export const leaseDocument: DocumentKind<Lease> = {
  ...noHead,
  kind: 'lease',
  read: readOnce(z.strictObject({ name: z.string(), holder: z.string(), until: instant })),
  address: ({ name }) => leaseNamed(name),
  indexes: {},
}

export function leaseNamed(name: string) {
  return { partition: LEASES, id: name }
}
