import { knownInstant } from '@ect/domain/calendar.ts'
import { z } from 'zod'

/** Teams on the web, and Teams on desktop and mobile. */
const TEAMS_CLIENTS = [
  '5e3ce6c0-2b1f-4285-8d4b-75ee78787346',
  '1fec8e78-bce4-4aaf-ab1b-5451cc387264',
]
const SCOPE = 'access_as_user'
/** What is kept of a token is short, whoever made the token. */
const MOST = 100

/** What a token must say, beyond its signature, issuer, audience and dates, to speak for a person. */
export function callerClaims({
  tenantId,
  clientId,
}: {
  readonly tenantId: string
  readonly clientId: string
}) {
  return z
    .object({
      ver: z.literal('2.0'),
      tid: z.literal(tenantId),
      oid: z.guid(),
      idtyp: z.literal('user').optional(),
      azp: z.enum([...TEAMS_CLIENTS, clientId]),
      scp: z.string().refine((scopes) => scopes.split(' ').includes(SCOPE)),
      name: z.string().optional(),
      preferred_username: z.string().optional(),
      iss: z.string(),
      iat: z.number(),
      uti: z.string().max(MOST).optional(),
      amr: z.array(z.string().max(MOST)).max(MOST).optional(),
    })
    .transform(({ tid, oid, name, preferred_username, iss, iat, uti, amr }) => ({
      tid,
      oid,
      name: name ?? preferred_username ?? oid,
      signedIn: {
        issuer: iss,
        audience: clientId,
        issuedAt: knownInstant(new Date(iat * 1000).toISOString()),
        ...(uti !== undefined && { reference: uti }),
        ...(amr && amr.length > 0 && { methods: amr }),
      },
    }))
}
