import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
} from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { calculateJwkThumbprint } from 'jose'

import type { SealingKey } from './sealingKey.ts'

/** A key that this process holds itself: for one machine, never for Azure. */
export async function localKey(privateKey: KeyObject): Promise<SealingKey> {
  const publicKey = createPublicKey(privateKey)
  const keyId = await calculateJwkThumbprint(publicKey)
  return {
    current: async () => ({ keyId, publicKey }),
    publicKeyOf: async (id) => (id === keyId ? publicKey : undefined),
    sign: async (bytes) => ({
      keyId,
      signature: sign('sha256', bytes, { key: privateKey, dsaEncoding: 'ieee-p1363' }),
    }),
  }
}

/**
 * The key that a file holds. A file that is not there yet is made, readable by its owner alone.
 *
 * @throws Error when the file holds no private key on P-256
 */
export function openKeyFile(file: string): Promise<SealingKey> {
  makeUnlessThere(file)
  const key = createPrivateKey(readFileSync(file))
  if (key.asymmetricKeyDetails?.namedCurve !== 'prime256v1') {
    throw new Error('SEAL_KEY_FILE: holds no private key on P-256')
  }
  return localKey(key)
}

function makeUnlessThere(file: string): void {
  mkdirSync(path.dirname(file), { recursive: true })
  const { privateKey } = generateKeyPairSync('ec', {
    namedCurve: 'P-256',
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  })
  try {
    writeFileSync(file, privateKey, { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if (!isThereAlready(error)) throw error
  }
}

function isThereAlready(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'EEXIST'
}
