import { describe, expect, test } from '@jest/globals'

import { checkResourceTypes } from './checkResourceTypes.ts'
import { bicepParser } from './parseBicep.ts'
import type { ResourceTypes } from './resourceTypes.ts'

const parse = await bicepParser()

/** A made-up resource in the format of Microsoft's type files. */
const types: ResourceTypes = {
  resources: { 'School/bells@1': { body: '#/0' } },
  types: [
    {
      $type: 'ObjectType',
      name: 'School/bells',
      properties: {
        name: { type: { $ref: '#/1' }, flags: 9 },
        id: { type: { $ref: '#/1' }, flags: 10 },
        tone: { type: { $ref: '#/2' }, flags: 1 },
        loud: { type: { $ref: '#/5' }, flags: 0 },
        rings: { type: { $ref: '#/6' }, flags: 0 },
        rope: { type: { $ref: '#/7' }, flags: 0 },
      },
    },
    { $type: 'StringType' },
    { $type: 'UnionType', elements: [{ $ref: '#/3' }, { $ref: '#/4' }] },
    { $type: 'StringLiteralType', value: 'high' },
    { $type: 'StringLiteralType', value: 'low' },
    { $type: 'BooleanType' },
    { $type: 'ArrayType', itemType: { $ref: '#/1' } },
    {
      $type: 'DiscriminatedObjectType',
      name: 'Rope',
      discriminator: 'kind',
      baseProperties: { kind: { type: { $ref: '#/1' }, flags: 1 } },
      elements: { hemp: { $ref: '#/8' } },
    },
    {
      $type: 'ObjectType',
      name: 'HempRope',
      properties: { metres: { type: { $ref: '#/9' }, flags: 1 } },
    },
    { $type: 'IntegerType' },
  ],
}

describe('resources against their published types', () => {
  test.each([
    "tone: 'high'",
    "tone: isMorning ? 'high' : 'low'\n  loud: isMorning",
    "tone: 'low'\n  rings: ['nine', noon]\n  rope: { kind: 'hemp', metres: 4 }",
  ])('%s is accepted', (body) => {
    expect(faults(body)).toEqual([])
  })

  test.each([
    ['a missing property', 'loud: true', 'bells needs tone'],
    ['a misspelt property', "tone: 'low'\n  lound: true", 'bells has no property lound'],
    ['a read-only property', "tone: 'low'\n  name: 'a'\n  id: 'b'", 'bells.id is read-only'],
    ['an unknown word', "tone: 'flat'", "bells.tone is 'flat', not one of high, low"],
    ['an unknown word in a branch', "tone: a ? 'flat' : 'low'", "bells.tone is 'flat'"],
    ['text for a switch', "tone: 'low'\n  loud: 'true'", 'bells.loud must be boolean, not string'],
    ['a wrong item', "tone: 'low'\n  rings: [9]", 'bells.rings[0] must be string, not number'],
    ['an unknown kind', "tone: 'low'\n  rope: { kind: 'silk' }", "bells.rope.kind is 'silk'"],
    ['a half kind', "tone: 'low'\n  rope: { kind: 'hemp' }", 'bells.rope needs metres'],
  ])('%s is found', (_, body, message) => {
    expect(faults(body)).toEqual([expect.stringContaining(message)])
  })

  test('what was held against its description by eye is passed over, in that version alone', () => {
    const text = "resource a 'Microsoft.Insights/actionGroups@2023-01-01' = {\n}"
    expect(checkResourceTypes(parse('a.bicep', text), types)).toEqual([])
    const later = text.replace('2023-01-01', '2023-01-02')
    expect(checkResourceTypes(parse('a.bicep', later), types)).toHaveLength(1)
  })

  test('a type or version that does not exist is found', () => {
    expect(
      checkResourceTypes(parse('a.bicep', "resource b 'School/bells@2' = {\n}"), types),
    ).toEqual([
      { file: 'a.bicep', line: 1, message: 'School/bells@2 is not a type that the check knows' },
    ])
  })
})

function faults(body: string) {
  const named = body.includes('name:') ? body : `name: 'a'\n  ${body}`
  const text = `resource bell 'School/bells@1' = {\n  ${named}\n}`
  return checkResourceTypes(parse('a.bicep', text), types).map(({ message }) => message)
}
