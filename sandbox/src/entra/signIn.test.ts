import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { APPS, STONEBECK } from '../people.ts'
import { askToken, verifiedBy } from '../testing/askEntra.ts'
import { forget, restarted, startTestSandbox, type TestSandbox } from '../testing/testSandbox.ts'

let sandbox: TestSandbox

beforeAll(async () => {
  sandbox = await startTestSandbox()
})
afterAll(async () => {
  await sandbox.stop()
  forget(sandbox)
})

describe('signing in outside Teams', () => {
  const verifier = 'a-verifier-that-only-the-browser-knows-0123456789'

  test('picks an account, comes back with a code, and the code works once', async () => {
    const page = await fetch(authorizeUrl())
    expect(await page.text()).toContain('Amara Whitcombe')

    const code = await signedInCode()
    const first = await redeemed(code)
    expect(first).toMatchObject({ token_type: 'Bearer', client_info: expect.any(String) })
    const claims = await verifiedBy(sandbox, String(first['access_token']), {
      tenant: STONEBECK,
      audience: APPS.api.appId,
    })
    expect(claims).toMatchObject({ name: 'Amara Whitcombe' })
    expect(await redeemed(code)).toMatchObject({ error_codes: [54005] })
  })

  test('is renewed with the refresh token, after a restart too', async () => {
    const { refresh_token } = await redeemed(await signedInCode())
    sandbox = await restarted(sandbox)
    const renewed = await askToken(sandbox, 'common', {
      grant_type: 'refresh_token',
      refresh_token: String(refresh_token),
    })
    expect(renewed.status).toBe(200)
    const forged = { grant_type: 'refresh_token', refresh_token: `${String(refresh_token)}x` }
    expect((await askToken(sandbox, 'common', forged)).body).toMatchObject({ error_codes: [70043] })
  })

  test('fails with another browser’s verifier', async () => {
    const code = await signedInCode()
    expect(await redeemed(code, 'guessed')).toMatchObject({ error_codes: [501481] })
  })

  test('never sends a code to an address that is not the tab’s', async () => {
    const url = authorizeUrl('amara.whitcombe@stonebeck.example', 'https://elsewhere.example/')
    const response = await fetch(url, { redirect: 'manual' })
    expect([response.status, response.headers.get('location')]).toEqual([400, null])
  })

  function authorizeUrl(hint = '', redirect = `${sandbox.origin('tab')}/`): string {
    const asked = new URLSearchParams({
      client_id: APPS.api.appId,
      redirect_uri: redirect,
      response_type: 'code',
      scope: `openid offline_access api://localhost/${APPS.api.appId}/access_as_user`,
      code_challenge: createHash('sha256').update(verifier).digest('base64url'),
      code_challenge_method: 'S256',
      login_hint: hint,
    })
    return `${sandbox.origin('entra')}/common/oauth2/v2.0/authorize?${asked.toString()}`
  }

  async function signedInCode(): Promise<string> {
    const url = authorizeUrl('amara.whitcombe@stonebeck.example')
    const response = await fetch(url, { redirect: 'manual' })
    return new URL(response.headers.get('location') ?? '').searchParams.get('code') ?? ''
  }

  async function redeemed(code: string, code_verifier = verifier) {
    const { body } = await askToken(sandbox, 'common', {
      grant_type: 'authorization_code',
      code,
      code_verifier,
      redirect_uri: `${sandbox.origin('tab')}/`,
    })
    return body
  }
})
