import { createHash } from 'node:crypto'

import type { Person } from '../people.ts'
import type { SigningKey } from '../signingKey.ts'
import { personOfAssertion } from './assertion.ts'
import type { AuthorizationCodes } from './authorizationCodes.ts'
import { EntraRefusal } from './entraRefusal.ts'
import type { RefreshTokens } from './refreshTokens.ts'
import {
  clientOf,
  isAnyTenant,
  required,
  requireConsent,
  requireSecret,
  requireServicePrincipal,
  requireTenantOf,
} from './grantChecks.ts'
import { resourceOf } from './resources.ts'
import { type EntraApp, grantedScopes, LIFETIME_SECONDS, type Tokens } from './tokens.ts'

const ON_BEHALF_OF = 'urn:ietf:params:oauth:grant-type:jwt-bearer'

export interface GrantParts {
  readonly key: SigningKey
  readonly tokens: Tokens
  readonly codes: AuthorizationCodes
  readonly refreshTokens: RefreshTokens
}

/** A token endpoint's answer, before it is JSON. */
export type TokenAnswer = Readonly<Record<string, string | number>>

/** Answers one POST to `/{tenant}/oauth2/v2.0/token`. @throws EntraRefusal */
export async function grant(
  parts: GrantParts,
  tenant: string,
  form: URLSearchParams,
): Promise<TokenAnswer> {
  const client = clientOf(form)
  const grantType = form.get('grant_type') ?? ''
  switch (grantType) {
    case 'client_credentials':
      requireSecret(client, form)
      return clientCredentials(parts, { tenant, client, form })
    case ON_BEHALF_OF:
      requireSecret(client, form)
      return onBehalfOf(parts, { tenant, client, form })
    case 'authorization_code':
      return authorizationCode(parts, { tenant, client, form })
    case 'refresh_token':
      return refresh(parts, { tenant, client, form })
    default:
      throw new EntraRefusal(70003, `The app requested an unsupported grant type '${grantType}'.`)
  }
}

interface Asked {
  readonly tenant: string
  readonly client: EntraApp
  readonly form: URLSearchParams
}

async function clientCredentials(
  { tokens }: GrantParts,
  { tenant, client, form }: Asked,
): Promise<TokenAnswer> {
  const scope = form.get('scope') ?? ''
  if (!scope.endsWith('/.default')) {
    throw new EntraRefusal(
      1002012,
      `The provided value for scope ${scope} is not valid. Client credential flows must have a scope value with /.default suffixed to the resource identifier (application ID URI).`,
    )
  }
  if (isAnyTenant(tenant)) {
    throw new EntraRefusal(
      50059,
      'No tenant-identifying information found in either the request or implied by any provided credentials.',
    )
  }
  requireServicePrincipal(client, tenant)
  const resource = required(resourceOf(scope), 'scope')
  const access_token = await tokens.forApp({ tenantId: tenant, client, resource })
  return {
    token_type: 'Bearer',
    expires_in: LIFETIME_SECONDS - 1,
    ext_expires_in: LIFETIME_SECONDS - 1,
    access_token,
  }
}

async function onBehalfOf(
  parts: GrantParts,
  { tenant, client, form }: Asked,
): Promise<TokenAnswer> {
  if (form.get('requested_token_use') !== 'on_behalf_of') {
    throw new EntraRefusal(
      900144,
      "The request body must contain the following parameter: 'requested_token_use'.",
    )
  }
  const assertion = required(form.get('assertion'), 'assertion')
  const person = await personOfAssertion(parts, { assertion, audience: client.appId })
  requireTenantOf(person, tenant)
  return answerFor(parts, { person, client, scope: form.get('scope') ?? '' })
}

async function authorizationCode(parts: GrantParts, { client, form }: Asked): Promise<TokenAnswer> {
  const code = parts.codes.redeem(required(form.get('code'), 'code'))
  if (code?.clientId !== client.appId || code.redirectUri !== form.get('redirect_uri')) {
    throw new EntraRefusal(
      54005,
      'OAuth2 Authorization code was already redeemed, please retry with a new valid code or use an existing refresh token.',
    )
  }
  const challenge = createHash('sha256')
    .update(form.get('code_verifier') ?? '')
    .digest('base64url')
  if (challenge !== code.challenge) {
    throw new EntraRefusal(
      501481,
      'The Code_Verifier does not match the code_challenge supplied in the authorization request.',
    )
  }
  return answerFor(parts, { person: code.person, client, scope: code.scope, nonce: code.nonce })
}

async function refresh(parts: GrantParts, { client, form }: Asked): Promise<TokenAnswer> {
  const kept = await parts.refreshTokens.read(required(form.get('refresh_token'), 'refresh_token'))
  if (kept?.clientId !== client.appId) {
    throw new EntraRefusal(
      70043,
      'The refresh token has expired or is invalid due to sign-in frequency checks by conditional access.',
    )
  }
  return answerFor(parts, { person: kept.person, client, scope: form.get('scope') ?? kept.scope })
}

interface PersonGrant {
  readonly person: Person
  readonly client: EntraApp
  readonly scope: string
  readonly nonce?: string | undefined
}

async function answerFor(
  { tokens, refreshTokens }: GrantParts,
  { person, client, scope, nonce }: PersonGrant,
): Promise<TokenAnswer> {
  const resource = resourceOf(scope) ?? required(resourceOf('User.Read'), 'scope')
  requireConsent(person, client, resource)
  const wants = new Set(scope.split(' '))
  return {
    token_type: 'Bearer',
    scope: grantedScopes(resource)
      .map((name) => `${resource.prefix}/${name}`)
      .join(' '),
    expires_in: LIFETIME_SECONDS - 1,
    ext_expires_in: LIFETIME_SECONDS - 1,
    access_token: await tokens.forPerson({ person, client, resource }),
    ...(wants.has('offline_access')
      ? { refresh_token: await refreshTokens.issue({ person, clientId: client.appId, scope }) }
      : {}),
    ...(wants.has('openid')
      ? {
          id_token: await tokens.identity({ person, client, nonce }),
          client_info: clientInfo(person),
        }
      : {}),
  }
}

/** MSAL reads the account's home from here. */
export function clientInfo({ oid, tenantId }: Person): string {
  return Buffer.from(JSON.stringify({ uid: oid, utid: tenantId })).toString('base64url')
}
