import { describe, expect, test } from '@jest/globals'

import { CHOSEN_BY_A_PERSON, checkVariables } from './checkVariables.ts'
import { readLifecycle } from './lifecycle.ts'

const deployThenUpdate = `
provision:
  - uses: aadApp/create
    with: { name: induction }
    writeToEnvironmentFile: { clientId: AAD_APP_CLIENT_ID }
  - uses: arm/deploy
    with: { templates: [{ path: main.bicep, parameters: parameters.json }] }
  - uses: aadApp/update
    with: { manifestPath: aad.json }
deploy:
  - uses: script
    with: { run: 'deploy \${{API_RESOURCE_ID}}' }
`
const files: Record<string, string> = {
  'main.bicep': '',
  'parameters.json': '"${{AAD_APP_CLIENT_ID}}"',
  'aad.json': '"${{TAB_DOMAIN}}" "${{AAD_APP_ACCESS_AS_USER_PERMISSION_ID}}"',
}
const outputs = ['tab_domain', 'API_RESOURCE_ID']

describe('variables of a provision', () => {
  test('outputs, written ids and chosen settings are enough', () => {
    expect(messages({})).toEqual([])
  })

  test('an output that Bicep does not have is found where it is used', () => {
    expect(messages({ bicepOutputs: ['TAB_DOMAIN'] })).toEqual([
      'teamsapp.yml: nothing gives API_RESOURCE_ID a value before script',
    ])
  })

  test('an output that is read before the deployment writes it is found', () => {
    expect(messages({ files: { ...files, 'parameters.json': '"${{TAB_DOMAIN}}"' } })).toEqual([
      'parameters.json: nothing gives TAB_DOMAIN a value before arm/deploy',
    ])
  })

  test('outputs that differ only in capitals are found', () => {
    expect(messages({ bicepOutputs: [...outputs, 'TAB_DOMAIN'] })).toEqual([
      'infra/main.bicep: two outputs become TAB_DOMAIN once the toolkit writes them in capitals',
    ])
  })

  test('a setting that nobody can see to choose is found', () => {
    expect(messages({ exampleVariables: CHOSEN_BY_A_PERSON.slice(1) })).toEqual([
      'env/.env.dev: TEAMSFX_ENV is missing',
    ])
  })

  test('a file that is not there is found', () => {
    const { 'aad.json': _, ...others } = files
    expect(messages({ files: others })).toEqual([
      'aad.json: aadApp/update names this file, which is not there',
    ])
  })
})

function messages(changed: {
  bicepOutputs?: readonly string[]
  exampleVariables?: readonly string[]
  files?: Record<string, string>
}) {
  return checkVariables('teamsapp.yml', {
    lifecycle: readLifecycle(deployThenUpdate),
    bicepOutputs: changed.bicepOutputs ?? outputs,
    exampleVariables: changed.exampleVariables ?? CHOSEN_BY_A_PERSON,
    readText: (path) => (changed.files ?? files)[path],
  }).map(({ file, message }) => `${file}: ${message}`)
}
