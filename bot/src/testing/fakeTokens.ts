import {
  type CryptoKey,
  exportJWK,
  generateKeyPair,
  type JWTPayload,
  jwtVerify,
  SignJWT,
} from 'jose'

export const BOT = {
  id: 'e0c70000-0000-4000-8000-00000000b001',
  tenantId: '1a470000-0000-4000-8000-000000000002',
  secret: 'a secret of this test',
}
export const BOT_FRAMEWORK = 'https://api.botframework.com'
export const HOUR_SECONDS = 3600

const KEY_ID = 'bot-framework-key'

/** One key for all of a process: botbuilder keeps a token for as long as it is good. */
const { privateKey, publicKey } = await generateKeyPair('RS256')

/** Another key, or another name for it, forges a token. */
export interface Forgery {
  readonly key?: CryptoKey
  readonly kid?: string
}

export function signed(claims: JWTPayload, { key = privateKey, kid = KEY_ID }: Forgery = {}) {
  const now = Math.floor(Date.now() / 1000)
  const lifetime = { iat: now, nbf: now, exp: now + HOUR_SECONDS }
  return new SignJWT({ ...lifetime, ...claims })
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid })
    .sign(key)
}

/** Claims under the right key id, with nothing that would prove them. */
export function unsigned(claims: JWTPayload): string {
  const parts = [{ alg: 'none', kid: KEY_ID }, claims].map((part) =>
    Buffer.from(JSON.stringify(part)).toString('base64url'),
  )
  return `${parts.join('.')}.`
}

export async function publishedKeys(): Promise<object> {
  const jwk = { ...(await exportJWK(publicKey)), kid: KEY_ID, alg: 'RS256', use: 'sig' }
  return { keys: [{ ...jwk, endorsements: ['msteams'] }] }
}

/** Whether a request of the bot carries the token that it was given. */
export async function isFromBot(authorization = ''): Promise<boolean> {
  const [, token = ''] = /^Bearer (\S+)$/.exec(authorization) ?? []
  const verified = await jwtVerify(token, publicKey, { audience: BOT_FRAMEWORK }).catch(
    () => undefined,
  )
  return verified?.payload['appid'] === BOT.id
}
