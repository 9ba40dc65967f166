import { readFileSync } from 'node:fs'
import { parseEnv } from 'node:util'

import { describe, expect, test } from '@jest/globals'
import { strFromU8, strToU8 } from 'fflate'

import { appPackage } from './appPackage.ts'

const sources = {
  manifest: readFileSync('appPackage/manifest.json', 'utf8'),
  variables: parseEnv(readFileSync('env/.env.dev', 'utf8')),
  readIcon: (name: string) => strToU8(name),
}

describe('the app package', () => {
  test('the example environment makes one, with every placeholder filled', async () => {
    const files = await appPackage(sources)
    expect([...files.keys()]).toEqual(['manifest.json', 'color.png', 'outline.png'])
    const manifest = strFromU8(files.get('manifest.json') ?? strToU8(''))
    expect(manifest).toContain('https://induction.example.org/home')
    expect(manifest).not.toContain('${{')
  })

  test('without a value for the bot there is none, and the sentence names the bot', async () => {
    const variables = { ...sources.variables, BOT_ID: '' }
    await expect(appPackage({ ...sources, variables })).rejects.toThrow(
      'the environment gives no value to BOT_ID.',
    )
  })

  test('an id that Teams would refuse makes none', async () => {
    const variables = { ...sources.variables, BOT_ID: 'our bot' }
    await expect(appPackage({ ...sources, variables })).rejects.toThrow('/bots/0/botId')
  })
})
