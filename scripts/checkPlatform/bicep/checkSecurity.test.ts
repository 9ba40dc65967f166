import { describe, expect, test } from '@jest/globals'

import { checkSecurity } from './checkSecurity.ts'
import { bicepParser } from './parseBicep.ts'

const parse = await bicepParser()
const closed = `resource records 'Microsoft.DocumentDB/databaseAccounts@2025-10-15' = {
  name: 'records'
  properties: {
    disableLocalAuth: true
    minimalTlsVersion: 'Tls12'
    backupPolicy: { type: 'Continuous' }
  }
}`

describe('ways into records', () => {
  test('a closed account is accepted', () => {
    expect(faults(closed)).toEqual([])
  })

  test.each([
    ['keys', 'disableLocalAuth: true', 'disableLocalAuth: false', 'disableLocalAuth must be true'],
    ['keys by default', 'disableLocalAuth: true\n', '', 'disableLocalAuth must be true'],
    ['keys by a switch', 'Auth: true', 'Auth: isProd', 'disableLocalAuth must be true'],
    ['old TLS', 'Tls12', 'Tls', 'minimalTlsVersion must be Tls12 or Tls13'],
    ['a lost day', "'Continuous'", "'Periodic'", 'backupPolicy.type must be Continuous'],
  ])('an account open to %s is found', (_, from, to, message) => {
    expect(faults(closed.replace(from, to))).toEqual([
      `Microsoft.DocumentDB/databaseAccounts: ${message}`,
    ])
  })
})

function faults(text: string) {
  return checkSecurity(parse('infra/cosmos.bicep', text)).map(({ message }) => message)
}
