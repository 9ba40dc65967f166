import { ConfidentialClientApplication } from '@azure/msal-node'
import {
  JwtTokenProviderFactory,
  ManagedIdentityServiceClientCredentialsFactory,
  MsalServiceClientCredentialsFactory,
  type ServiceClientCredentialsFactory,
} from 'botframework-connector'

import type { BotConfig } from './config.ts'

/** MSAL takes only https authorities, so the name stays Entra's even where the endpoints do not. */
const ENTRA_ID = 'https://login.microsoftonline.com'

type Identity = Pick<BotConfig, 'botId' | 'tenantId' | 'proof' | 'entraAuthority'>

/** What the bot shows to the Bot Framework when it speaks. */
export function botCredentials(identity: Identity): ServiceClientCredentialsFactory {
  const { botId, tenantId, proof, entraAuthority } = identity
  if (proof === 'managed-identity') {
    return new ManagedIdentityServiceClientCredentialsFactory(botId, new JwtTokenProviderFactory())
  }
  const client = new ConfidentialClientApplication({
    auth: {
      clientId: botId,
      clientSecret: proof.secret,
      authority: `${ENTRA_ID}/${tenantId}`,
      authorityMetadata: endpointsAt(`${entraAuthority}/${tenantId}`),
    },
  })
  return new MsalServiceClientCredentialsFactory(botId, asConnectorKnowsIt(client))
}

function asConnectorKnowsIt(client: object): ConnectorsClient {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- one class, declared twice: for import and for require
  return client as ConnectorsClient
}

type ConnectorsClient = ConstructorParameters<typeof MsalServiceClientCredentialsFactory>[1]

function endpointsAt(tenant: string): string {
  return JSON.stringify({
    issuer: `${tenant}/v2.0`,
    authorization_endpoint: `${tenant}/oauth2/v2.0/authorize`,
    token_endpoint: `${tenant}/oauth2/v2.0/token`,
    jwks_uri: `${tenant}/discovery/v2.0/keys`,
  })
}
