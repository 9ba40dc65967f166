import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { env } from 'node:process'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { z } from 'zod'

const FILE = resolve(env['SHARED_FOLDER'] ?? '../shared', 'schemas/graph-subset.openapi.json')
const Parameter = z.object({ name: z.string(), in: z.string() })
const Operation = z.object({
  parameters: z.array(Parameter).default([]),
  requestBody: z.object({ content: z.record(z.string(), z.unknown()) }).optional(),
})
const Contract = z.object({ paths: z.record(z.string(), z.record(z.string(), z.unknown())) })

/** Microsoft's contract is not ours to commit, so it may be absent. */
export const isContractHere = existsSync(FILE)

export interface SentToGraph {
  readonly method: string
  /** With its query, from `/v1.0` on. */
  readonly url: string
  readonly contentType: string | undefined
  readonly body: string
}

/** Names everything that Microsoft's contract has against one request; an empty list is a good one. */
export function openGraphContract(): (sent: SentToGraph) => readonly string[] {
  const document: unknown = JSON.parse(readFileSync(FILE, 'utf8'))
  const { paths } = Contract.parse(document)
  const ajv = new Ajv({ allErrors: true, strict: false })
  addFormats.default(ajv)
  for (const format of ['int32', 'int64', 'double', 'float', 'byte', 'binary']) {
    ajv.addFormat(format, true)
  }
  ajv.addSchema(Object(document), 'graph')

  return ({ method, url, contentType, body }) => {
    const { pathname, searchParams } = new URL(url, 'https://graph.microsoft.com')
    const path = Object.keys(paths).find((template) => matches(template, pathname)) ?? ''
    const verb = method.toLowerCase()
    const known = paths[path]?.[verb]
    if (known === undefined) return [`${method} ${pathname} is not in the contract`]

    const { parameters, requestBody } = Operation.parse(known)
    const queries = parameters.filter((parameter) => parameter.in === 'query')
    const strangers = [...searchParams.keys()]
      .filter((name) => !queries.some((query) => query.name === name))
      .map((name) => `query ${name} is not in the contract`)
    if (requestBody?.content['application/json'] === undefined) return strangers
    if (contentType !== 'application/json') return [`${contentType ?? 'no type'} is not JSON`]

    const pointer = ['paths', path, verb, 'requestBody', 'content', 'application/json', 'schema']
    const check = ajv.compile({ $ref: `graph#/${pointer.map(escaped).join('/')}` })
    check(JSON.parse(body))
    const faults = check.errors ?? []
    return [
      ...strangers,
      ...faults.map(({ instancePath, message }) => `${instancePath} ${message}`),
    ]
  }
}

function matches(template: string, pathname: string): boolean {
  const pattern = template
    .replaceAll(/[.$()'=,]/g, String.raw`\$&`)
    .replaceAll(/\{[^}]+\}/g, '[^/]+')
  return new RegExp(`^/v1\\.0${pattern}$`).test(pathname)
}

/** A segment of a JSON pointer inside a URI fragment. */
function escaped(segment: string): string {
  return encodeURIComponent(segment.replaceAll('~', '~0').replaceAll('/', '~1'))
}
