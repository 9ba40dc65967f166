import type { Finding } from '../finding.ts'
import type { BicepFile, ObjectValue, Value } from './bicepFile.ts'
import { propertyOf } from './bicepFile.ts'
import {
  type ObjectType,
  type PropertyType,
  READ_ONLY,
  REQUIRED,
  type ResourceTypes,
  type Type,
  typeAt,
  type TypeReference,
} from './resourceTypes.ts'

interface Fault {
  readonly line: number
  readonly message: string
}

/** Not among the descriptions that stand beside this checkout: held against Microsoft's by eye. */
const HELD_BY_EYE = [
  'Microsoft.Insights/actionGroups@2023-01-01',
  'Microsoft.Insights/scheduledQueryRules@2023-12-01',
]

/** Bicep's own words about a resource, which no body has. */
const BICEP_WORDS = ['parent', 'scope', 'dependsOn']
const GIVEN_BY_BICEP = [...BICEP_WORDS, 'type', 'apiVersion', 'id']

const KINDS: Readonly<Record<string, Value['kind']>> = {
  StringType: 'string',
  StringLiteralType: 'string',
  UnionType: 'string',
  IntegerType: 'number',
  BooleanType: 'boolean',
  ArrayType: 'array',
  ObjectType: 'object',
  DiscriminatedObjectType: 'object',
}

/** Holds each resource against Microsoft's own description of its type. */
export function checkResourceTypes(
  { file, resources }: BicepFile,
  types: ResourceTypes,
): readonly Finding[] {
  return resources
    .filter(({ type }) => !HELD_BY_EYE.includes(type))
    .flatMap(({ type, body, line }): readonly Fault[] => {
      const known = types.resources[type]
      if (!known) return [{ line, message: `${type} is not a type that the check knows` }]
      const name = type.split('@')[0]?.split('/').at(-1) ?? type
      return valueFaults(body, { $ref: known.body }, name, types)
    })
    .map((fault) => ({ file, ...fault }))
}

function valueFaults(
  value: Value,
  reference: TypeReference,
  path: string,
  types: ResourceTypes,
): readonly Fault[] {
  const type = typeAt(types, reference)
  if (!type || value.kind === 'expression') return []
  if (value.kind === 'choice') {
    return value.options.flatMap((option) => valueFaults(option, reference, path, types))
  }
  const expected = KINDS[type.$type]
  if (expected === undefined) return []
  if (value.kind !== expected) {
    return [{ line: value.line, message: `${path} must be ${expected}, not ${value.kind}` }]
  }
  return insideFaults(value, type, path, types)
}

function insideFaults(
  value: Value,
  type: Type,
  path: string,
  types: ResourceTypes,
): readonly Fault[] {
  if (value.kind === 'string') return textFaults(value, type, path, types)
  if (value.kind === 'array' && type.$type === 'ArrayType') {
    return value.items.flatMap((item, index) =>
      valueFaults(item, type.itemType, `${path}[${index}]`, types),
    )
  }
  if (value.kind !== 'object') return []
  if (type.$type === 'ObjectType') return objectFaults(value, type, path, types)
  return type.$type === 'DiscriminatedObjectType' ? shapeFaults(value, type, path, types) : []
}

function textFaults(
  { text, line }: Extract<Value, { kind: 'string' }>,
  type: Type,
  path: string,
  types: ResourceTypes,
): readonly Fault[] {
  const members =
    type.$type === 'UnionType' ? type.elements.map((one) => typeAt(types, one)) : [type]
  const literals = members.flatMap((one) => (one?.$type === 'StringLiteralType' ? one.value : []))
  const isOpen = literals.length < members.length
  if (text === undefined || isOpen || literals.includes(text)) return []
  return [{ line, message: `${path} is '${text}', not one of ${literals.join(', ')}` }]
}

/** The object has one of several shapes, which one of its own properties names. */
function shapeFaults(
  value: ObjectValue,
  { discriminator, elements, baseProperties }: Extract<Type, { $type: 'DiscriminatedObjectType' }>,
  path: string,
  types: ResourceTypes,
): readonly Fault[] {
  const chosen = propertyOf(value, discriminator)
  if (chosen?.kind !== 'string' || chosen.text === undefined) return []
  const reference = elements[chosen.text]
  const shape = reference && typeAt(types, reference)
  if (shape?.$type !== 'ObjectType') {
    const message = `${path}.${discriminator} is '${chosen.text}', not one of ${Object.keys(elements).join(', ')}`
    return [{ line: chosen.line, message }]
  }
  const properties = { ...baseProperties, ...shape.properties }
  return objectFaults(value, { ...shape, properties }, path, types)
}

function objectFaults(
  value: ObjectValue,
  shape: ObjectType,
  path: string,
  types: ResourceTypes,
): readonly Fault[] {
  const present = value.properties.flatMap(({ name }) => name ?? [])
  const missing = Object.entries(shape.properties)
    .filter(([name, { flags }]) => isRequired(flags) && !present.includes(name))
    .filter(([name]) => !GIVEN_BY_BICEP.includes(name))
    .map(([name]) => ({ line: value.line, message: `${path} needs ${name}` }))
  const wrong = value.properties.flatMap(({ name, value: inside, line }): readonly Fault[] => {
    if (name === undefined || BICEP_WORDS.includes(name)) return []
    const property = shape.properties[name] ?? openProperty(shape)
    if (!property) return [{ line, message: `${path} has no property ${name}` }]
    if (property.flags & READ_ONLY) return [{ line, message: `${path}.${name} is read-only` }]
    return valueFaults(inside, property.type, `${path}.${name}`, types)
  })
  return [...missing, ...wrong]
}

function isRequired(flags: number): boolean {
  return (flags & REQUIRED) !== 0 && (flags & READ_ONLY) === 0
}

function openProperty({ additionalProperties }: ObjectType): PropertyType | undefined {
  return additionalProperties && { type: additionalProperties, flags: 0 }
}
