import { describe, expect, test } from '@jest/globals'

import { checkModules } from './checkModules.ts'
import { bicepParser } from './parseBicep.ts'

const parse = await bicepParser()
const tab = parse(
  'infra/tab.bicep',
  'param name string\nparam size int = 1\noutput domain string = name',
)

describe('Bicep files that use each other', () => {
  test('parameters and outputs that meet are accepted', () => {
    expect(faults("{ name: 'a' }", 'tab.outputs.domain')).toEqual([])
  })

  test.each([
    ['a parameter left out', '{ size: 2 }', 'tab.outputs.domain', 'needs the parameter name'],
    ['a misspelt parameter', "{ name: 'a', sise: 2 }", 'tab.outputs.domain', 'no parameter sise'],
    ['a misspelt output', "{ name: 'a' }", "'https://${tab.outputs.host}'", 'no output host'],
  ])('%s is found', (_, parameters, output, message) => {
    expect(faults(parameters, output)).toEqual([expect.stringContaining(message)])
  })

  test('a file that is not there is found', () => {
    const main = parse('infra/main.bicep', "module bot './bot.bicep' = { name: 'bot', params: {} }")
    expect(checkModules([main])).toEqual([
      { file: 'infra/main.bicep', line: 1, message: './bot.bicep is not there' },
    ])
  })
})

function faults(parameters: string, output: string) {
  const main = parse(
    'infra/main.bicep',
    `module tab './tab.bicep' = {\n  name: 'tab'\n  params: ${parameters}\n}\noutput TAB string = ${output}`,
  )
  return checkModules([main, tab]).map(({ message }) => message)
}
