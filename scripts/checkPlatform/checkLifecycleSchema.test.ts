import { describe, expect, test } from '@jest/globals'

import { checkLifecycleSchema } from './checkLifecycleSchema.ts'

/** As small as the toolkit's schema can be and still offer a choice of actions. */
const schema = {
  type: 'object',
  properties: {
    version: { type: 'string' },
    provision: {
      type: 'array',
      items: { oneOf: [{ $ref: '#/definitions/create' }, { $ref: '#/definitions/deploy' }] },
    },
  },
  definitions: {
    create: action('teamsApp/create', 'name'),
    deploy: action('arm/deploy', 'templates'),
  },
}

describe('teamsapp.yml against a schema', () => {
  test('a right action is accepted', () => {
    expect(messages('provision: [{ uses: arm/deploy, with: { templates: main } }]')).toEqual([])
  })

  test('an action that does not exist is found by its place', () => {
    expect(messages('provision: [{ uses: arm/deplyo, with: { templates: main } }]')).toEqual([
      'provision 1, arm/deplyo: there is no such action',
    ])
  })

  test('a fault outside the actions is found too', () => {
    expect(messages('version: 1')).toEqual(['/version must be string'])
  })

  test('a wrong parameter brings one complaint, about the action that was named', () => {
    expect(messages('provision: [{ uses: arm/deploy, with: { template: main } }]')).toEqual([
      "provision 1, arm/deploy: /with must have required property 'templates'",
    ])
  })
})

function messages(yaml: string) {
  return checkLifecycleSchema('teamsapp.yml', yaml, schema).map(({ message }) => message)
}

function action(uses: string, parameter: string) {
  return {
    type: 'object',
    properties: {
      uses: { const: uses },
      with: { type: 'object', required: [parameter] },
    },
  }
}
