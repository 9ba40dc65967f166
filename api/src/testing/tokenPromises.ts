import { LANTERNFIELD_TENANT, marcus } from '@ect/domain/testing/stonebeck.ts'
import { describe, expect, test } from '@jest/globals'

import { ROUTE_TABLE } from '../routeTable.ts'
import { apiClient } from './apiClient.ts'
import type { EntraStandIn } from './entraStandIn.ts'
import type { RunningApi } from './runningApi.ts'

const STRANGE_TENANT = '0a0a0000-0000-4000-8000-000000000009'
const AN_HOUR_AGO = Math.floor(Date.now() / 1000) - 3600

type Token = (entra: EntraStandIn) => Promise<string> | string

const REFUSED: readonly (readonly [string, number, Token])[] = [
  ['nothing but words', 401, () => 'let me in'],
  ['an unsigned token', 401, (entra) => entra.unsignedFor(marcus)],
  ['a forged signature', 401, (entra) => entra.forgedFor(marcus)],
  ['a public key for a secret', 401, (entra) => entra.signedWithPublicKey(marcus)],
  ['an expired token', 401, (entra) => entra.tokenFor(marcus, { exp: AN_HOUR_AGO })],
  [
    'a token for Graph',
    401,
    (entra) => entra.tokenFor(marcus, { aud: 'https://graph.microsoft.com' }),
  ],
  ['a token of an app', 401, (entra) => entra.tokenFor(marcus, { idtyp: 'app', scp: undefined })],
  [
    'a token that names another tenant than its issuer',
    401,
    (entra) => entra.tokenFor(marcus, { tid: LANTERNFIELD_TENANT }),
  ],
  [
    'a good token of a tenant that nobody registered',
    403,
    (entra) =>
      entra.tokenFor(marcus, {
        tid: STRANGE_TENANT,
        iss: `${entra.origin}/${STRANGE_TENANT}/v2.0`,
      }),
  ],
]

/** Who is let in, before anything else is looked at. */
export function tokenPromises(started: () => RunningApi): void {
  const knock = (operation: string, authorization?: string) =>
    apiClient(started())(operation, {
      reportId: 'refusals',
      ...(authorization !== undefined && { authorization }),
    })

  describe.each(REFUSED)('%s', (_, status, token) => {
    test('opens nothing and learns nothing', async () => {
      const reply = await knock('openReport', `Bearer ${await token(started().entra)}`)
      expect(reply.status).toBe(status)
      expect(Object.keys(Object(reply.json)).toSorted()).toEqual([
        'instance',
        'status',
        'title',
        'type',
      ])
    })
  })

  test.each(ROUTE_TABLE.map(({ endpoint }) => endpoint.name))(
    '%s asks for a token, and for a true one',
    async (operation) => {
      expect((await knock(operation)).status).toBe(401)
      const forged = `Bearer ${await started().entra.forgedFor(marcus)}`
      expect((await knock(operation, forged)).status).toBe(401)
    },
  )

  test('only the description of the API is there for everyone', async () => {
    const reply = await fetch(`${started().origin}/api/openapi.json`)
    expect(reply.status).toBe(200)
    expect(await reply.json()).toMatchObject({ openapi: '3.1.0' })
  })
}
