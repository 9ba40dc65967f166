import { expect, test } from '@jest/globals'

import { checkDeploymentParameters } from './checkDeploymentParameters.ts'

const parameters = [
  { name: 'environmentName', required: true },
  { name: 'location', required: false },
]

test.each([
  ['a parameter left out', '{}', 'the deployment needs the parameter environmentName'],
  [
    'a misspelt parameter',
    '{ "environmentName": { "value": "test" }, "locaton": { "value": "uksouth" } }',
    'the deployment has no parameter locaton',
  ],
])('%s of the deployment is found', (_, given, message) => {
  expect(
    checkDeploymentParameters('parameters.json', `{ "parameters": ${given} }`, parameters),
  ).toEqual([{ file: 'parameters.json', message }])
})
