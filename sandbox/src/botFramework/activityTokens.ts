import type { JWTPayload } from 'jose'

import { APPS } from '../people.ts'
import type { SigningKey } from '../signingKey.ts'

export const BOT_FRAMEWORK_ISSUER = 'https://api.botframework.com'
const LIFETIME_SECONDS = 3600

/** The token that travels with an activity to the bot. Overrides make the bad ones tests need. */
export function activityToken(
  key: SigningKey,
  serviceUrl: string,
  overrides: JWTPayload = {},
): Promise<string> {
  const now = Math.floor(Date.now() / 1000)
  return key.sign({
    iss: BOT_FRAMEWORK_ISSUER,
    aud: APPS.bot.appId,
    serviceurl: serviceUrl,
    iat: now,
    nbf: now,
    exp: now + LIFETIME_SECONDS,
    ...overrides,
  })
}
