import { readFileSync } from 'node:fs'

import { describe, expect, test } from '@jest/globals'

import { checkManifestSchema } from './checkManifestSchema.ts'
import { fillPlaceholders } from './placeholders.ts'

const id = '11111111-1111-4111-8111-111111111111'
const filled = fillPlaceholders(readFileSync('appPackage/manifest.json', 'utf8'), {
  TEAMS_APP_ID: id,
  BOT_ID: id,
  AAD_APP_CLIENT_ID: id,
  TAB_DOMAIN: 'tab.example.org',
  PUBLISHER_DOMAIN: 'publisher.example.org',
  PUBLISHER_NAME: 'The "Fens" Appropriate Body',
})

describe('our manifest against the schema of its version', () => {
  test('it is right once its placeholders are filled, quotation marks in a name included', async () => {
    expect(filled.unresolved).toEqual([])
    expect(await messages(filled.text)).toEqual([])
  })

  test.each([
    ['a place that Teams does not have', '"channelTab"', '"channelTabs"', '/configurableTabs/0'],
    ['a part that is left out', '"accentColor"', '"accentColour"', 'accentColor'],
    ['a broken file', '"accentColor":', '"accentColor"', 'SyntaxError'],
  ])('%s is found', async (_, from, to, message) => {
    expect((await messages(filled.text.replace(from, to))).join('\n')).toContain(message)
  })
})

async function messages(json: string) {
  return (await checkManifestSchema('manifest.json', json)).map(({ message }) => message)
}
