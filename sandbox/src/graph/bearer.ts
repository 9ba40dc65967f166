import { createRemoteJWKSet, errors, jwtVerify } from 'jose'
import { z } from 'zod'

import { personByOid } from '../directory.ts'
import type { Call } from '../httpServer.ts'
import type { Person } from '../people.ts'
import { GraphRefusal } from './graphRefusal.ts'

/** Entra writes Graph's audience as its address or as its application id. */
const AUDIENCES = ['https://graph.microsoft.com', '00000003-0000-0000-c000-000000000000']

const Claims = z.object({
  iss: z.string(),
  tid: z.string(),
  oid: z.string(),
  azp: z.string().default(''),
  scp: z.string().default(''),
  roles: z.array(z.string()).default([]),
})

/** Who asks, as Entra's token says. */
export interface Asker {
  readonly tenantId: string
  readonly appId: string
  /** The signed-in person, with the permissions that they delegated to the app. */
  person(permission: string): Person
  /** Whether the app asks for itself, with this role. */
  hasRole(role: string): boolean
  /** The app itself: throws unless it has this role. */
  requireRole(role: string): void
}

/** Reads and checks the token of a call. */
export function createBearerCheck(entraOrigin: string): (call: Call) => Promise<Asker> {
  const keys = createRemoteJWKSet(new URL(`${entraOrigin}/common/discovery/v2.0/keys`))
  return async (call) => {
    const [scheme, token] = (call.header('authorization') ?? '').split(' ')
    if (scheme !== 'Bearer' || !token) throw unauthenticated('Access token is empty.')
    try {
      const { payload } = await jwtVerify(token, keys, {
        algorithms: ['RS256'],
        audience: AUDIENCES,
      })
      return askerOf(Claims.parse(payload), entraOrigin)
    } catch (error) {
      if (error instanceof GraphRefusal) throw error
      if (error instanceof errors.JOSEError) throw unauthenticated(error.message)
      throw unauthenticated('Access token validation failure.')
    }
  }
}

function askerOf(claims: z.infer<typeof Claims>, entraOrigin: string): Asker {
  const { tid, oid, azp, scp, roles, iss } = claims
  if (iss !== `${entraOrigin}/${tid}/v2.0`) throw unauthenticated('Invalid issuer.')
  return {
    tenantId: tid,
    appId: azp,
    person(permission) {
      const person = personByOid(tid, oid)
      if (person && scp.split(' ').includes(permission)) return person
      throw denied(`A person with ${permission} is needed.`)
    },
    hasRole: (role) => roles.includes(role),
    requireRole(role) {
      if (!roles.includes(role)) throw denied(`The application role ${role} is needed.`)
    },
  }
}

function unauthenticated(sentence: string): GraphRefusal {
  return new GraphRefusal(401, 'InvalidAuthenticationToken', sentence)
}

function denied(sentence: string): GraphRefusal {
  return new GraphRefusal(
    403,
    'Authorization_RequestDenied',
    `Insufficient privileges to complete the operation. ${sentence}`,
  )
}
