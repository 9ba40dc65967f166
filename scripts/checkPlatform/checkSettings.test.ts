import { expect, test } from '@jest/globals'

import { bicepParser } from './bicep/parseBicep.ts'
import { checkSettings } from './checkSettings.ts'

const config = `import { z } from 'zod'

const Settings = z.object({
  COSMOS_ENDPOINT: z.url(),
  STORE: z
    .enum(['sqlite', 'cosmos'])
    .default('sqlite'),
  TAB_ORIGIN: z
    .url(),
  SANDBOX_ORIGIN: z.url().optional(),
})

export const other = z.string().optional()
`
const configs = { own: config, all: `${config}\n  COSMOS_DATABASE: z.string(),\n` }
const parse = await bicepParser()

test('settings without a default must be set in Azure, and only those', () => {
  expect(messages(['COSMOS_ENDPOINT', 'TAB_ORIGIN'])).toEqual([])
  expect(messages(['COSMOS_ENDPOINT', 'STORE'])).toEqual(['the setting TAB_ORIGIN is missing'])
})

test('a setting that nothing reads is found, unless Azure or another program reads it', () => {
  expect(
    messages([
      'COSMOS_ENDPOINT',
      'COSMOS_DATABASE',
      'TAB_ORIGIN',
      'STOER',
      'APPLICATIONINSIGHTS_CONNECTION_STRING',
    ]),
  ).toEqual(['nothing reads the setting STOER'])
})

function messages(names: readonly string[]) {
  const settings = names.map((name) => `{ name: '${name}', value: 'a' }`).join('\n')
  const text = `resource api 'Microsoft.Web/sites@2024-11-01' = {
  name: 'api'
  properties: { siteConfig: { appSettings: [\n${settings}\n] } }
}`
  return checkSettings(parse('infra/api.bicep', text), configs).map(({ message }) => message)
}
