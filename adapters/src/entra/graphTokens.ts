import {
  type AuthenticationResult,
  AuthError,
  type ConfidentialClientApplication,
  InteractionRequiredAuthError,
  ServerError,
} from '@azure/msal-node'
import type { Caller } from '@ect/usecases/ports/people.ts'
import { Refusal } from '@ect/usecases/refusal.ts'

import { authorityOf } from './confidentialClient.ts'

const GRAPH = 'https://graph.microsoft.com'
/** MSAL leaves the status out of an On-Behalf-Of error, so the code decides. */
const OUR_MISTAKES = new Set([
  'invalid_client',
  'invalid_request',
  'invalid_scope',
  'invalid_resource',
])

/** Access tokens for Microsoft Graph. */
export interface GraphTokens {
  /**
   * To act as the person who calls, with no more than these permissions of theirs.
   *
   * @throws Refusal `consent-needed`, `not-signed-in`, `microsoft-unavailable`
   */
  onBehalfOf(caller: Caller, permissions: readonly string[]): Promise<string>
  /**
   * To act as our app in one tenant.
   *
   * @throws Refusal `microsoft-unavailable`
   */
  asApp(tenantId: string): Promise<string>
}

export function graphTokens(
  client: Pick<
    ConfidentialClientApplication,
    'acquireTokenOnBehalfOf' | 'acquireTokenByClientCredential'
  >,
): GraphTokens {
  return {
    onBehalfOf: async ({ id, token }, permissions) => {
      if (token === undefined) throw new Refusal('not-signed-in')
      return accessToken(() =>
        client.acquireTokenOnBehalfOf({
          authority: authorityOf(tenantOf(id)),
          oboAssertion: token,
          scopes: permissions.map((permission) => `${GRAPH}/${permission}`),
        }),
      )
    },
    asApp: (tenantId) =>
      accessToken(() =>
        client.acquireTokenByClientCredential({
          authority: authorityOf(tenantId),
          scopes: [`${GRAPH}/.default`],
        }),
      ),
  }
}

const tenantOf = (id: Caller['id']): string => id.slice(0, id.indexOf('.'))

async function accessToken(acquire: () => Promise<AuthenticationResult | null>): Promise<string> {
  try {
    const result = await acquire()
    if (result) return result.accessToken
  } catch (error) {
    throw refusalOf(error)
  }
  throw new Refusal('microsoft-unavailable')
}

/** Answers the error itself where the mistake is ours, such as a wrong secret. */
function refusalOf(error: unknown): unknown {
  if (error instanceof InteractionRequiredAuthError) {
    return new Refusal('consent-needed', {}, { cause: error })
  }
  const code = error instanceof ServerError ? error.errorCode : ''
  if (code === 'invalid_grant') return new Refusal('not-signed-in', {}, { cause: error })
  return OUR_MISTAKES.has(code) ? error : unavailable(error)
}

/** Also when the app has been taken away from a tenant: whoever sends will try again. */
function unavailable(error: unknown): unknown {
  return error instanceof AuthError
    ? new Refusal('microsoft-unavailable', {}, { cause: error })
    : error
}
