import { createLocalJWKSet, type JWK, type JWTPayload, jwtVerify } from 'jose'

import { APPS } from '../people.ts'
import { BOT_FRAMEWORK_ISSUER } from './activityTokens.ts'
import { ConnectorRefusal } from './connectorRefusal.ts'

export interface EntraTrust {
  readonly entraKeys: { readonly keys: JWK[] }
}

/** Lets a call through only with a token that Entra gave to our bot for the Bot Framework. */
export function createBotBearerCheck({ entraKeys }: EntraTrust) {
  const keys = createLocalJWKSet(entraKeys)

  return async (authorization: string | undefined): Promise<void> => {
    const [, token] = /^Bearer (\S+)$/.exec(authorization ?? '') ?? []
    const claims = token === undefined ? undefined : await verified(token)
    if (claims?.['appid'] === APPS.bot.appId) return
    throw new ConnectorRefusal('Unauthorized', 'Authorization has been denied for this request.')
  }

  async function verified(token: string): Promise<JWTPayload | undefined> {
    const options = { audience: BOT_FRAMEWORK_ISSUER, algorithms: ['RS256'] }
    const result = await jwtVerify(token, keys, options).catch(() => undefined)
    return result?.payload
  }
}
