import { describe, expect, test } from '@jest/globals'

import { readBotConfig } from './config.ts'

const sandbox = {
  BOT_ID: 'e0c70000-0000-4000-8000-00000000b001',
  BOT_TENANT_ID: '1a470000-0000-4000-8000-000000000002',
  BOT_SECRET: 'a secret of the sandbox',
  BOT_FRAMEWORK_ORIGIN: 'http://localhost:6705',
  ENTRA_AUTHORITY: 'http://localhost:6703',
  TEAMS_APP_ID: 'e0c70000-0000-4000-8000-00000000c001',
  TAB_ORIGIN: 'http://localhost:6701',
}
const { BOT_ID, BOT_TENANT_ID, TEAMS_APP_ID } = sandbox
const azure = { BOT_ID, BOT_TENANT_ID, TEAMS_APP_ID, TAB_ORIGIN: 'https://tab.example.org' }

const read = () => readBotConfig({ BOT_ID: 'hunter2', TAB_ORIGIN: 'https://a.example/path' })

describe("the bot's settings", () => {
  test('in Azure the bot needs no secret and answers to Microsoft alone', () => {
    expect(readBotConfig({ ...azure, WEBSITE_SITE_NAME: 'bot' })).toMatchObject({
      proof: 'managed-identity',
      botFrameworkOrigin: 'https://login.botframework.com',
      entraAuthority: 'https://login.microsoftonline.com',
      host: '0.0.0.0',
    })
  })

  test('on one machine it listens to that machine alone', () => {
    expect(readBotConfig(sandbox).host).toBe('127.0.0.1')
  })

  test('every fault is named at once, and no value is shown', () => {
    expect(read).toThrow(/BOT_ID(.|\n)*BOT_TENANT_ID(.|\n)*TEAMS_APP_ID(.|\n)*TAB_ORIGIN/)
    expect(read).not.toThrow(/hunter2|a\.example/)
  })

  test.each([{ NODE_ENV: 'production' }, { WEBSITE_SITE_NAME: 'bot' }])(
    'production ($NODE_ENV$WEBSITE_SITE_NAME) refuses every setting of the sandbox',
    (production) => {
      expect(() => readBotConfig({ ...sandbox, ...production })).toThrow(
        /BOT_FRAMEWORK_ORIGIN(.|\n)*ENTRA_AUTHORITY(.|\n)*TAB_ORIGIN(.|\n)*BOT_SECRET/,
      )
    },
  )
})
