import { Problem } from '@ect/contract/problem.ts'
import { z } from 'zod'

import type { Route } from './http/route.ts'

const PROBLEM = '#/components/schemas/Problem'

/** The OpenAPI 3.1 description of the API, made from the same contracts that the routes parse with. */
export function openApi(routes: readonly Route[]): object {
  return {
    openapi: '3.1.0',
    info: {
      title: 'ECT Induction',
      version: '1',
      description: 'Progress reviews of early career teachers, from due to reviewed.',
    },
    servers: [{ url: '/api' }],
    security: [{ teams: [] }],
    paths: pathsOf(routes),
    components: {
      securitySchemes: {
        teams: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'JWT',
          description: 'A Microsoft Entra v2 token for this API with the scope access_as_user',
        },
      },
      schemas: { Problem: schemaOf(Problem, 'output') },
    },
  }
}

function pathsOf(routes: readonly Route[]): Record<string, Record<string, object>> {
  const paths: Record<string, Record<string, object>> = {}
  for (const { endpoint } of routes) {
    const path = `/${endpoint.path}`
    paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: operationOf(endpoint) }
  }
  return paths
}

function operationOf(endpoint: Route['endpoint']): object {
  const body = requestBodyOf(endpoint)
  return {
    operationId: endpoint.name,
    summary: endpoint.summary,
    parameters: [
      ...parametersOf(endpoint.params, 'path'),
      ...(endpoint.query ? parametersOf(endpoint.query, 'query') : []),
    ],
    ...(body && { requestBody: body }),
    responses: {
      200: { description: 'Done', content: contentOf(endpoint.reply) },
      default: {
        description: 'Refused, with a stable code at the end of `type`; or a fault of ours',
        content: { 'application/problem+json': { schema: { $ref: PROBLEM } } },
      },
    },
  }
}

function requestBodyOf({ body }: Route['endpoint']): object | undefined {
  if (body === 'none') return undefined
  const content =
    body === 'binary' ? BINARY : { 'application/json': { schema: schemaOf(body, 'input') } }
  return { required: true, content }
}

const BINARY = { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } }

function contentOf(reply: Route['endpoint']['reply']): object {
  return reply === 'file' ? BINARY : { 'application/json': { schema: schemaOf(reply, 'output') } }
}

function parametersOf(schema: z.ZodType, where: 'path' | 'query'): readonly object[] {
  const { properties = {}, required = [] } = schemaOf(schema, 'input')
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: where,
    required: required.includes(name),
    schema: property,
  }))
}

function schemaOf(schema: z.ZodType, io: 'input' | 'output') {
  return z.toJSONSchema(schema, { io, unrepresentable: 'any' })
}
