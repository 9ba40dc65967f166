import { createRemoteJWKSet, type JWTPayload, jwtVerify } from 'jose'

import { APPS } from '../people.ts'
import type { TestSandbox } from './testSandbox.ts'

export interface TokenReply {
  readonly status: number
  readonly body: Readonly<Record<string, unknown>>
}

/** Asks for a token as the API's app, unless the form says otherwise. */
export async function askToken(
  sandbox: TestSandbox,
  tenant: string,
  form: Record<string, string>,
): Promise<TokenReply> {
  const response = await fetch(`${sandbox.origin('entra')}/${tenant}/oauth2/v2.0/token`, {
    method: 'POST',
    body: new URLSearchParams({
      client_id: APPS.api.appId,
      client_secret: APPS.api.secret,
      ...form,
    }),
  })
  return { status: response.status, body: JSON.parse(await response.text()) }
}

/** The claims of a token, when it is good by the tenant's published keys. */
export async function verifiedBy(
  sandbox: TestSandbox,
  token: string,
  { tenant, audience }: { readonly tenant: string; readonly audience: string },
): Promise<JWTPayload> {
  const base = `${sandbox.origin('entra')}/${tenant}`
  const keys = createRemoteJWKSet(new URL(`${base}/discovery/v2.0/keys`))
  const expected = { audience, issuer: `${base}/v2.0`, algorithms: ['RS256'] }
  return (await jwtVerify(token, keys, expected)).payload
}
