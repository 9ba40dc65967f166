import { describe, expect, test } from '@jest/globals'

import { checkUrls } from './checkUrls.ts'

describe('addresses in deployed files', () => {
  test.each([
    ['"contentUrl": "http://tab.example.org/home"', 'http:// must be https://'],
    ["value: 'ws://bot.example.org'", 'ws:// must be https://'],
    ['"https://localhost:5173/home"', 'localhost cannot be reached from a tenant'],
    ['"https://127.0.0.1/home"', '127.0.0.1 cannot be reached from a tenant'],
  ])('%s is refused', (content, message) => {
    expect(checkUrls('manifest.json', `{\n${content}\n}`)).toEqual([
      { file: 'manifest.json', line: 2, message },
    ])
  })

  test('https and the Entra name of an application are accepted', () => {
    expect(checkUrls('manifest.json', '"https://a.example.org" "api://a.example.org/1"')).toEqual(
      [],
    )
  })
})
