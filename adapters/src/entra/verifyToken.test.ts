import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { SignJWT, UnsecuredJWT } from 'jose'

import {
  CLIENT_ID,
  type IdentityProvider,
  OTHER_TENANT,
  PERSON,
  startIdentityProvider,
  TENANT,
} from '../testing/identityProvider.ts'
import { verifyToken } from './verifyToken.ts'

const ALL_BUT_DATE = [
  'nextTick',
  'performance',
  'queueMicrotask',
  'setImmediate',
  'setInterval',
  'setTimeout',
] as const

let provider: IdentityProvider
beforeAll(async () => {
  provider = await startIdentityProvider()
})
afterAll(() => provider.stop())

const checkOf = ({ origin }: Pick<IdentityProvider, 'origin'>) =>
  verifyToken({
    authority: origin,
    clientId: CLIENT_ID,
    isTenantKnown: async (tenantId) => tenantId === TENANT,
  })
const check = async (token: string) => checkOf(provider)(`Bearer ${token}`)
const signed = (changes: Readonly<Record<string, unknown>>) =>
  provider.sign({ ...provider.goodClaims, ...changes })
const inSeconds = (seconds: number): number => Math.floor(Date.now() / 1000) + seconds

test('someone with a good token is known by tenant and object id, and by name', async () => {
  const token = await provider.sign(provider.goodClaims)
  expect(await check(token)).toMatchObject({
    id: `${TENANT}.${PERSON}`,
    name: 'Marcus Ellery',
    token,
  })
  expect(provider.requests.map(({ url }) => url)).toEqual([`/${TENANT}/discovery/v2.0/keys`])
})

test('a signature can say what vouched for its person, and nothing that could be used again', async () => {
  const token = await signed({ iat: 1_795_000_000, uti: 'a1B2c3', amr: ['pwd', 'mfa'] })
  const { signedIn } = await check(token)
  expect(signedIn).toEqual({
    issuer: `${provider.origin}/${TENANT}/v2.0`,
    audience: CLIENT_ID,
    issuedAt: '2026-11-18T11:06:40.000Z',
    reference: 'a1B2c3',
    methods: ['pwd', 'mfa'],
  })
})

test('a token without a name still says who it is', async () => {
  const token = await signed({ name: undefined, preferred_username: 'marcus@stonebeck.example' })
  expect(await check(token)).toMatchObject({ name: 'marcus@stonebeck.example' })
})

test('a clock that is half a minute off does not shut anyone out', async () => {
  expect(await check(await signed({ exp: inSeconds(-30) }))).toMatchObject({
    name: 'Marcus Ellery',
  })
})

describe('nobody is let in', () => {
  test.each([
    ['with no header', null],
    ['with an empty header', ''],
    ['with a password', 'Basic bWFyY3VzOnNlY3JldA=='],
    ['with words for a token', 'Bearer let me in'],
    ['with something that only looks like a token', 'Bearer aaaa.bbbb.cccc'],
  ])('%s', async (_, header) => {
    await expect(checkOf(provider)(header)).rejects.toMatchObject({ code: 'not-signed-in' })
  })

  const bad: readonly (readonly [string, () => Promise<string>])[] = [
    ['with an unsigned token', async () => new UnsecuredJWT(provider.goodClaims).encode()],
    [
      'with a token signed with the public key',
      () =>
        new SignJWT(provider.goodClaims)
          .setProtectedHeader({ alg: 'HS256', kid: 'key-1' })
          .sign(provider.publicKeyBytes),
    ],
    ['with a forged signature', () => provider.forge(provider.goodClaims)],
    ['with a key nobody published', () => provider.sign(provider.goodClaims, { kid: 'key-2' })],
    ['after the token ran out', () => signed({ exp: inSeconds(-120) })],
    ['before the token starts', () => signed({ nbf: inSeconds(600) })],
    ['with a token that never ends', () => signed({ exp: undefined })],
    ['with a token for another service', () => signed({ aud: OTHER_TENANT })],
    [
      'with a token for our address rather than our id',
      () => signed({ aud: `api://${CLIENT_ID}` }),
    ],
    [
      'with a token that another tenant issued',
      () => signed({ iss: `${provider.origin}/${OTHER_TENANT}/v2.0` }),
    ],
    [
      'with a token from another issuer',
      () => signed({ iss: `https://sts.windows.net/${TENANT}/` }),
    ],
    ['with a version 1 token', () => signed({ ver: '1.0' })],
    ['with the token of an app', () => signed({ idtyp: 'app' })],
    ['with a token that has no scope', () => signed({ scp: undefined, roles: ['All'] })],
    ['with a token for another scope', () => signed({ scp: 'access_as_user_too User.Read' })],
    ['with a token of an unknown client', () => signed({ azp: OTHER_TENANT })],
    ['with a token of no client', () => signed({ azp: undefined })],
    ['with a token of nobody', () => signed({ oid: undefined })],
    ['with a token of someone whose id is not an id', () => signed({ oid: 'marcus' })],
    ['with a token of no tenant', () => signed({ tid: undefined })],
    ['with a tenant that is a path', () => signed({ tid: `../../${TENANT}` })],
    ['with a tenant that is not an id', () => signed({ tid: 'common' })],
  ]
  test.each(bad)('%s', async (_, token) => {
    await expect(check(await token())).rejects.toMatchObject({ code: 'not-signed-in' })
  })
})

describe('a tenant that does not use the app', () => {
  test('is told so, and nothing is fetched on its word', async () => {
    const before = provider.requests.length
    await expect(check(await signed({ tid: OTHER_TENANT }))).rejects.toMatchObject({
      code: 'tenant-unknown',
    })
    expect(provider.requests).toHaveLength(before)
  })

  test('cannot borrow a known tenant: the token must be of the tenant that it names', async () => {
    const token = await signed({ iss: `${provider.origin}/${OTHER_TENANT}/v2.0`, tid: TENANT })
    await expect(check(token)).rejects.toMatchObject({ code: 'not-signed-in' })
  })
})

describe('someone who was let in a moment ago', () => {
  afterEach(() => {
    jest.useRealTimers()
  })

  test('is not let in by the same token with another signature', async () => {
    const verify = checkOf(provider)
    const [header, claims, signature = ''] = (await provider.sign(provider.goodClaims)).split('.')
    await verify(`Bearer ${header}.${claims}.${signature}`)
    const changed = signature.replace(/^./, (first) => (first === 'A' ? 'B' : 'A'))
    await expect(verify(`Bearer ${header}.${claims}.${changed}`)).rejects.toMatchObject({
      code: 'not-signed-in',
    })
  })

  test('is not let in once the token ran out', async () => {
    const verify = checkOf(provider)
    const authorization = `Bearer ${await signed({ exp: inSeconds(10) })}`
    await verify(authorization)
    jest.useFakeTimers({ now: Date.now() + 71_000, doNotFake: [...ALL_BUT_DATE] })
    await expect(verify(authorization)).rejects.toMatchObject({ code: 'not-signed-in' })
  })

  test('is not let in once their tenant no longer uses the app', async () => {
    const tenants = new Set([TENANT])
    const verify = verifyToken({
      authority: provider.origin,
      clientId: CLIENT_ID,
      isTenantKnown: async (tenantId) => tenants.has(tenantId),
    })
    const authorization = `Bearer ${await provider.sign(provider.goodClaims)}`
    await verify(authorization)
    tenants.delete(TENANT)
    await expect(verify(authorization)).rejects.toMatchObject({ code: 'tenant-unknown' })
  })

  test('lets in nobody of another tenant', async () => {
    const verify = checkOf(provider)
    await verify(`Bearer ${await provider.sign(provider.goodClaims)}`)
    const other = await signed({ tid: OTHER_TENANT })
    await expect(verify(`Bearer ${other}`)).rejects.toMatchObject({ code: 'tenant-unknown' })
  })
})

describe('while the identity provider is away', () => {
  test('people whose keys are known go on working', async () => {
    const own = await startIdentityProvider()
    const verify = checkOf(own)
    const header = `Bearer ${await own.sign(own.goodClaims)}`
    await verify(header)
    await own.stop()
    expect(await verify(header)).toMatchObject({ name: 'Marcus Ellery' })
    expect(own.requests).toHaveLength(1)
  })

  test('others are told to try again, and can once it is back', async () => {
    const own = await startIdentityProvider()
    const verify = checkOf(own)
    const header = `Bearer ${await own.sign(own.goodClaims)}`
    await own.stop()
    await expect(verify(header)).rejects.toMatchObject({ code: 'microsoft-unavailable' })

    const back = await startIdentityProvider(Number(new URL(own.origin).port))
    expect(await verify(`Bearer ${await back.sign(back.goodClaims)}`)).toMatchObject({
      name: 'Marcus Ellery',
    })
    await back.stop()
  })
})
