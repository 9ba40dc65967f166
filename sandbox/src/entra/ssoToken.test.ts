import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { APPS, LANTERNFIELD, STONEBECK } from '../people.ts'
import { verifiedBy } from '../testing/askEntra.ts'
import { forget, restarted, startTestSandbox, type TestSandbox } from '../testing/testSandbox.ts'

let sandbox: TestSandbox

beforeAll(async () => {
  sandbox = await startTestSandbox()
})
afterAll(async () => {
  await sandbox.stop()
  forget(sandbox)
})

describe('a token for the tab', () => {
  test('says who the person is, in which tenant, and that Teams asked for it', async () => {
    const token = await sandbox.ssoToken('marcus.ellery')
    expect(
      await verifiedBy(sandbox, token, { tenant: STONEBECK, audience: APPS.api.appId }),
    ).toMatchObject({
      ver: '2.0',
      azp: '5e3ce6c0-2b1f-4285-8d4b-75ee78787346',
      scp: 'access_as_user',
      tid: STONEBECK,
      name: 'Marcus Ellery',
      preferred_username: 'marcus.ellery@stonebeck.example',
    })
  })

  test('is given to nobody of a tenant that has not consented', async () => {
    await expect(sandbox.ssoToken('jo.fenwick')).rejects.toMatchObject({ code: 65001 })
  })

  test('still verifies after a restart, though the day was moved', async () => {
    const token = await sandbox.ssoToken('priti.lanwar')
    sandbox.clock.moveTo('2027-03-01')
    sandbox = await restarted(sandbox)

    expect(sandbox.clock.today()).toBe('2027-03-01')
    const { name } = await verifiedBy(sandbox, token, {
      tenant: LANTERNFIELD,
      audience: APPS.api.appId,
    })
    expect(name).toBe('Priti Lanwar')
  })
})
