import { createHash, createPublicKey, generateKeyPairSync, sign } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, describe, expect, test } from '@jest/globals'
import { assert, asyncProperty, nat } from 'fast-check'

import { startRecordingServer } from '../testing/recordingServer.ts'
import { openKeyFile } from './localKey.ts'
import { openSealingKey } from './openSealingKey.ts'
import { sealing } from './sealing.ts'
import { vaultKey } from './vaultKey.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'ect-seal-'))
afterAll(() => rmSync(folder, { recursive: true }))

const SEAL_KEY_FILE = path.join(folder, 'not', 'yet', 'there', 'seal-key.pem')
const SEAL_KEY_URL = 'https://kv-ect-test.vault.azure.net/keys/record-seal'
const MANAGED_IDENTITY_CLIENT_ID = 'e0c70000-0000-4000-8000-00000000c009'
const bytes = new TextEncoder().encode('the end of a chain')

describe('a key file', () => {
  test('is made once, for its owner alone, and seals the same after the next start', async () => {
    const [first, second] = await Promise.all([SEAL_KEY_FILE, SEAL_KEY_FILE].map(openKeyFile))
    if (!first || !second) throw new RangeError('no key')
    expect(statSync(SEAL_KEY_FILE).mode & 0o777).toBe(0o600)
    const seal = await sealing(first).seal(bytes)
    expect(await sealing(second).verify(bytes, seal)).toBe(true)
    const pem = readFileSync(SEAL_KEY_FILE, 'utf8')
    expect(await sealing(await openKeyFile(SEAL_KEY_FILE)).verify(bytes, seal)).toBe(true)
    expect(readFileSync(SEAL_KEY_FILE, 'utf8')).toBe(pem)
  })

  test('knows a seal from every other: one bit more or less, another key, no seal at all', async () => {
    const ours = sealing(await openKeyFile(SEAL_KEY_FILE))
    const seal = await ours.seal(bytes)
    await assert(
      asyncProperty(nat(511), async (bit) => {
        const value = flipped(Buffer.from(seal.value, 'base64url'), bit).toString('base64url')
        expect(await ours.verify(bytes, { ...seal, value })).toBe(false)
      }),
    )
    expect(await ours.verify(flipped(bytes, 3), seal)).toBe(false)
    expect(await ours.verify(bytes, { ...seal, value: `${seal.value}=` })).toBe(false)
    expect(await ours.verify(bytes, { ...seal, value: '' })).toBe(false)
    const other = sealing(await openKeyFile(path.join(folder, 'other.pem')))
    expect(await ours.verify(bytes, await other.seal(bytes))).toBe(false)
    expect(await ours.verify(bytes, { ...(await other.seal(bytes)), keyId: seal.keyId })).toBe(
      false,
    )
  })

  test('of another kind is refused', () => {
    const file = path.join(folder, 'ed25519.pem')
    const { privateKey } = generateKeyPairSync('ed25519')
    writeFileSync(file, privateKey.export({ format: 'pem', type: 'pkcs8' }))
    expect(() => openKeyFile(file)).toThrow('SEAL_KEY_FILE: holds no private key on P-256')
  })
})

describe('a key in Key Vault', () => {
  test('signs the digest with its newest version; an older version proves its own seals', async () => {
    const vault = await startVault()
    const ours = sealing(vault.key)
    const before = await ours.seal(bytes)
    vault.rotate()
    const after = await ours.seal(bytes)
    expect(before.keyId).not.toBe(after.keyId)
    expect(await Promise.all([ours.verify(bytes, before), ours.verify(bytes, after)])).toEqual([
      true,
      true,
    ])
    expect(await ours.verify(bytes, { ...before, keyId: after.keyId })).toBe(false)
    expect(vault.requests[0]).toMatchObject({
      method: 'POST',
      url: '/keys/record-seal/sign?api-version=7.4',
      headers: { authorization: 'Bearer a-token' },
    })
    await vault.stop()
  })

  test('is never looked for where a record points elsewhere', async () => {
    const vault = await startVault()
    const ours = sealing(vault.key)
    const good = await ours.seal(bytes)
    const asked = vault.requests.length
    for (const keyId of [
      'https://vault.example/keys/record-seal/0',
      `${vault.url}x/${'0'.repeat(32)}`,
      `${vault.url}/../other/${'0'.repeat(32)}`,
      vault.url,
    ]) {
      expect(await ours.verify(bytes, { ...good, keyId })).toBe(false)
    }
    expect(vault.requests).toHaveLength(asked)
    await vault.stop()
  })

  test('that cannot be reached signs nothing, and says to try again', async () => {
    const vault = await startVault()
    vault.lock()
    await expect(sealing(vault.key).seal(bytes)).rejects.toMatchObject({
      code: 'microsoft-unavailable',
    })
    await vault.stop()
    await expect(sealing(vault.key).seal(bytes)).rejects.toMatchObject({
      code: 'microsoft-unavailable',
    })
  })
})

describe('the settings', () => {
  test('name a key in Key Vault, or a file on one machine', async () => {
    await expect(openSealingKey({ SEAL_KEY_FILE })).resolves.toBeDefined()
    await expect(
      openSealingKey({ SEAL_KEY_URL, MANAGED_IDENTITY_CLIENT_ID }),
    ).resolves.toBeDefined()
  })

  test.each([
    ['no key', {}, 'SEAL_KEY_URL'],
    ['a file in Azure', { SEAL_KEY_FILE, WEBSITE_SITE_NAME: 'api' }, 'SEAL_KEY_FILE'],
    ['a key without who may use it', { SEAL_KEY_URL }, 'MANAGED_IDENTITY_CLIENT_ID'],
    ['a vault of somebody', { SEAL_KEY_URL: 'https://vault.example/keys/a' }, 'SEAL_KEY_URL'],
    ['a vault without https', { SEAL_KEY_URL: SEAL_KEY_URL.replace('s:', ':') }, 'SEAL_KEY_URL'],
    ['one version of a key', { SEAL_KEY_URL: `${SEAL_KEY_URL}/0123` }, 'SEAL_KEY_URL'],
  ])('that name %s are wrong', async (_, settings, name) => {
    await expect(openSealingKey(settings)).rejects.toThrow(name)
  })
})

/** What Key Vault answers, by its REST reference; nothing here has met the real one. */
async function startVault() {
  const versions = new Map([[versionNamed(1), newKey()]])
  let isLocked = false
  const server = await startRecordingServer(({ method, url, bytes: body }) => {
    if (isLocked) return { status: 403, body: { error: { code: 'Forbidden' } } }
    const address = `${server.origin}${url.split('?')[0] ?? ''}`
    const [version, key] = found(address)
    const kid = `${server.origin}/keys/record-seal/${version}`
    if (method === 'GET')
      return {
        status: 200,
        body: { key: { kid, ...createPublicKey(key).export({ format: 'jwk' }) } },
      }
    const { value }: { value: string } = JSON.parse(body.toString())
    // Node signs no bare digest, so the vault of this test knows the one thing it will be given.
    expect(value).toBe(createHash('sha256').update(bytes).digest('base64url'))
    const signature = sign('sha256', bytes, { key, dsaEncoding: 'ieee-p1363' })
    return { status: 200, body: { kid, value: signature.toString('base64url') } }
  })
  const found = (address: string) => {
    const named = [...versions].find(([version]) => address.endsWith(version))
    const newest = named ?? [...versions].at(-1)
    if (!newest) throw new RangeError('no key')
    return newest
  }
  const url = `${server.origin}/keys/record-seal`
  return {
    ...server,
    url,
    key: vaultKey({ url, token: async () => 'a-token' }),
    rotate: () => versions.set(versionNamed(versions.size + 1), newKey()),
    lock: () => void (isLocked = true),
  }
}

function newKey() {
  return generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey
}

function versionNamed(version: number): string {
  return String(version).padStart(32, '0')
}

function flipped(original: Uint8Array, bit: number): Buffer {
  const changed = Buffer.from(original)
  const index = Math.floor(bit / 8)
  changed[index] = (changed[index] ?? 0) ^ (1 << (bit % 8))
  return changed
}
