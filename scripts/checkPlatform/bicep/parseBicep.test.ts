import { describe, expect, test } from '@jest/globals'

import { bicepParser } from './parseBicep.ts'

const parse = await bicepParser()

describe('reading Bicep', () => {
  test('a child inside its parent has the whole type', () => {
    const { resources } = parse(
      'api.bicep',
      "resource api 'Microsoft.Web/sites@2024-11-01' = {\n  name: 'a'\n  resource ftp 'policies' = {\n    name: 'ftp'\n  }\n}",
    )
    expect(resources.map(({ type, line }) => ({ type, line }))).toEqual([
      { type: 'Microsoft.Web/sites@2024-11-01', line: 1 },
      { type: 'Microsoft.Web/sites/policies@2024-11-01', line: 3 },
    ])
  })

  test('only a parameter without a default is required', () => {
    const { parameters } = parse('a.bicep', "param name string\nparam region string = 'uksouth'")
    expect(parameters).toEqual([
      { name: 'name', required: true },
      { name: 'region', required: false },
    ])
  })

  test.each([
    ['a brace that is never closed', "var tags = {\n  app: 'a'", 'is not Bicep near'],
    ['a misspelt name', "var name = 'a'\noutput id string = nmae", 'nothing declares nmae'],
    ['a misspelt function', "output id string = uniqueSting('a')", 'nothing declares uniqueSting'],
    ['a misspelt decorator', "@allowd(['a'])\nparam a string", 'nothing declares allowd'],
  ])('%s is found', (_, text, message) => {
    expect(parse('a.bicep', text).findings).toContainEqual(
      expect.objectContaining({ message: expect.stringContaining(message) }),
    )
  })

  test('names from loops, parents and other resources are known', () => {
    const { findings } = parse(
      'a.bicep',
      [
        'param people string[]',
        "resource vault 'A/vaults@1' = {\n  name: 'v'\n  resource keys 'keys' = {\n    name: 'k'\n  }\n}",
        "resource roles 'A/roles@1' = [for (person, i) in people: { name: guid(vault.id, person) }]",
        "resource locks 'A/locks@1' = [for person in people: { name: person }]",
        'output key string = vault::keys.name',
      ].join('\n'),
    )
    expect(findings).toEqual([])
  })
})
