import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'

import { openApi } from '../openApi.ts'
import { ROUTE_TABLE } from '../routeTable.ts'

const DESCRIPTION = openApi(ROUTE_TABLE)
const ajv = new Ajv2020({ allErrors: true, strict: false })
addFormats.default(ajv)
ajv.addSchema(DESCRIPTION, 'api')

/** What the API's own description has against one JSON reply; an empty list is a good one. */
export function openApiFaults(
  operation: string,
  { status, json }: { readonly status: number; readonly json: unknown },
): readonly string[] {
  const check =
    status === 200 ? schemaOf(operation) : ajv.getSchema('api#/components/schemas/Problem')
  if (!check) return [`no schema for ${operation}`]
  if (check(json)) return []
  return (check.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  )
}

function schemaOf(operation: string): ValidateFunction | undefined {
  const route = ROUTE_TABLE.find(({ endpoint }) => endpoint.name === operation)
  if (!route) return undefined
  const { path, method } = route.endpoint
  const steps = ['paths', `/${path}`, method.toLowerCase(), 'responses', '200', 'content']
  const pointer = [...steps, 'application/json', 'schema'].map(escaped).join('/')
  return ajv.getSchema(`api#/${pointer}`)
}

/** A segment of a JSON pointer inside a URI fragment. */
function escaped(segment: string): string {
  return encodeURIComponent(segment.replaceAll('~', '~0').replaceAll('/', '~1'))
}
