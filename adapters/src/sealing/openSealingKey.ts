import { ManagedIdentityCredential } from '@azure/identity'
import { z } from 'zod'

import { openKeyFile } from './localKey.ts'
import type { SealingKey } from './sealingKey.ts'
import { vaultKey } from './vaultKey.ts'

const KEY_VAULT = 'https://vault.azure.net/.default'

/** The settings that the API and the bot share: with which key signatures are sealed. */
const Settings = z.object({
  /** Only on one machine: in Azure the key lies in Key Vault. */
  SEAL_KEY_FILE: z.string().min(1).optional(),
  SEAL_KEY_URL: z
    .string()
    .regex(/^https:\/\/[a-z0-9-]+\.vault\.azure\.net\/keys\/[a-z0-9-]+$/i, {
      message: 'must be a key in Key Vault, without a version',
    })
    .optional(),
  MANAGED_IDENTITY_CLIENT_ID: z.guid().optional(),
  /** Set by Azure itself. */
  WEBSITE_SITE_NAME: z.string().optional(),
})

/**
 * Opens the key that the settings name.
 *
 * @throws Error naming every missing or malformed setting, never a value
 */
export async function openSealingKey(env: NodeJS.ProcessEnv): Promise<SealingKey> {
  const { success, data, error } = Settings.safeParse(env)
  if (!success) {
    throw wrong(error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`))
  }
  const { SEAL_KEY_FILE, SEAL_KEY_URL, MANAGED_IDENTITY_CLIENT_ID, WEBSITE_SITE_NAME } = data
  if (SEAL_KEY_FILE !== undefined) {
    if (WEBSITE_SITE_NAME !== undefined) throw wrong(['SEAL_KEY_FILE: must not be set in Azure'])
    return openKeyFile(SEAL_KEY_FILE)
  }
  if (SEAL_KEY_URL === undefined) throw wrong(['SEAL_KEY_URL: needed to seal signatures'])
  if (MANAGED_IDENTITY_CLIENT_ID === undefined) {
    throw wrong(['MANAGED_IDENTITY_CLIENT_ID: needed to sign with Key Vault'])
  }
  const identity = new ManagedIdentityCredential({ clientId: MANAGED_IDENTITY_CLIENT_ID })
  return vaultKey({
    url: SEAL_KEY_URL,
    token: async () => (await identity.getToken(KEY_VAULT)).token,
  })
}

function wrong(faults: readonly string[]): Error {
  return new Error(`Sealing settings are wrong:\n${faults.map((fault) => `  ${fault}`).join('\n')}`)
}
