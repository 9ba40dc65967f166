import { ManagedIdentityCredential } from '@azure/identity'
import { ConfidentialClientApplication, type NodeAuthOptions } from '@azure/msal-node'

import { type Authority, ENTRA_ID } from './authority.ts'

const TOKEN_EXCHANGE = 'api://AzureADTokenExchange/.default'

/** How our app proves to Entra that it is itself: in Azure by its managed identity, with no secret. */
export type AppCredential =
  | { readonly secret: string }
  | { readonly managedIdentityClientId: string }

export interface EntraApp {
  readonly authority: Authority
  readonly clientId: string
  readonly credential: AppCredential
}

/** Our app registration as an OAuth client. It fetches and caches the tokens that we send out. */
export function confidentialClient({
  authority,
  clientId,
  credential,
}: EntraApp): ConfidentialClientApplication {
  return new ConfidentialClientApplication({
    auth: {
      clientId,
      authority: authorityOf('common'),
      ...(authority === ENTRA_ID ? {} : { authorityMetadata: endpointsAt(authority) }),
      ...proofBy(credential),
    },
  })
}

/** MSAL takes only https authorities, so the name stays Entra's even where the endpoints do not. */
export function authorityOf(tenantId: string): string {
  return `${ENTRA_ID}/${tenantId}`
}

function endpointsAt(authority: Authority): string {
  const common = `${authority}/common`
  return JSON.stringify({
    issuer: `${authority}/{tenantid}/v2.0`,
    authorization_endpoint: `${common}/oauth2/v2.0/authorize`,
    token_endpoint: `${common}/oauth2/v2.0/token`,
    jwks_uri: `${common}/discovery/v2.0/keys`,
  })
}

function proofBy(
  credential: AppCredential,
): Pick<NodeAuthOptions, 'clientSecret' | 'clientAssertion'> {
  if ('secret' in credential) return { clientSecret: credential.secret }
  const identity = new ManagedIdentityCredential({ clientId: credential.managedIdentityClientId })
  return { clientAssertion: async () => (await identity.getToken(TOKEN_EXCHANGE)).token }
}
