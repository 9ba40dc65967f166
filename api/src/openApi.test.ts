import { describe, expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { z } from 'zod'

import { openApi } from './openApi.ts'
import { ROUTE_TABLE } from './routeTable.ts'

const Parameter = z.object({
  name: z.string(),
  in: z.enum(['path', 'query']),
  required: z.boolean(),
})
const Operation = z.object({
  operationId: z.string(),
  summary: z.string().min(1),
  parameters: z.array(Parameter),
  requestBody: z.object({ required: z.literal(true), content: z.object({}) }).optional(),
  responses: z.object({
    200: z.object({ description: z.string(), content: z.object({}) }),
    default: z.object({ content: z.object({ 'application/problem+json': z.object({}) }) }),
  }),
})
const Description = z.object({
  openapi: z.literal('3.1.0'),
  info: z.object({ title: z.string(), version: z.string() }),
  paths: z.record(
    z.string().startsWith('/'),
    z.partialRecord(z.enum(['get', 'post', 'put', 'patch']), Operation),
  ),
})

const document = openApi(ROUTE_TABLE)
const { paths } = Description.parse(document)
const operations = Object.entries(paths).flatMap(([path, methods]) =>
  Object.values(methods).map((operation) => ({ path, ...operation })),
)

describe('the description of the API', () => {
  test('has an operation for each use case, under its name', () => {
    const ids = operations.map(({ operationId }) => operationId)
    expect(ids.toSorted()).toEqual(ROUTE_TABLE.map(({ endpoint }) => endpoint.name).toSorted())
  })

  test.each(operations.map(({ operationId, ...rest }) => [operationId, rest] as const))(
    '%s declares every part of its path, and nothing else',
    (_, { path, parameters }) => {
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
      const declared = parameters.filter((parameter) => parameter.in === 'path')
      expect(declared.map(({ name }) => name)).toEqual(inPath)
      expect(declared.every(({ required }) => required)).toBe(true)
    },
  )

  test('points nowhere that is not in it', () => {
    const pointers = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)]
    expect(pointers.length).toBeGreaterThan(0)
    for (const [, pointer = ''] of pointers) expect(at(document, pointer)).toBeDefined()
  })

  test('holds schemas that a reader of JSON Schema 2020-12 takes', () => {
    const ajv = new Ajv2020({ strict: false })
    addFormats.default(ajv)
    ajv.addSchema(document, 'api')
    for (const schema of schemasIn(document)) expect(ajv.validateSchema(schema)).toBe(true)
  })
})

function at(from: unknown, pointer: string): unknown {
  const segments = pointer.split('/').slice(1)
  return segments.reduce<unknown>((value, segment) => Reflect.get(Object(value), segment), from)
}

function schemasIn(value: unknown): readonly object[] {
  if (typeof value !== 'object' || value === null) return []
  const own: unknown = Reflect.get(value, 'schema')
  const inside = Object.values(value).flatMap(schemasIn)
  return typeof own === 'object' && own !== null ? [own, ...inside] : inside
}
