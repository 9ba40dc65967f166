import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { env } from 'node:process'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { z } from 'zod'

import type { Exchange } from './askGraph.ts'

const FILE = resolve(env['SHARED_FOLDER'] ?? '../shared', 'schemas/graph-subset.openapi.json')
const Content = z.object({ content: z.record(z.string(), z.unknown()).optional() })
const Operation = z.object({
  parameters: z.array(z.object({ name: z.string(), in: z.string() })).default([]),
  requestBody: Content.optional(),
  responses: z.record(z.string(), Content),
})
const Contract = z.object({ paths: z.record(z.string(), z.record(z.string(), z.unknown())) })

/** Microsoft's contract is not ours to commit, so it may be absent. */
export const isContractHere = existsSync(FILE)

export interface GraphContract {
  /** Names everything that the contract has against the request; an empty list is a good one. */
  requestFaults(exchange: Exchange): readonly string[]
  replyFaults(exchange: Exchange): readonly string[]
}

export function openGraphContract(): GraphContract {
  const document: unknown = JSON.parse(readFileSync(FILE, 'utf8'))
  const { paths } = Contract.parse(document)
  const ajv = new Ajv({ allErrors: true, strict: false })
  addFormats.default(ajv)
  for (const format of ['int32', 'int64', 'double', 'float', 'byte', 'binary']) {
    ajv.addFormat(format, true)
  }
  ajv.addSchema(Object(document), 'graph')

  const check = (value: unknown, ...pointer: readonly string[]): readonly string[] => {
    const schema = [...pointer, 'content', 'application/json', 'schema'].map(escaped).join('/')
    const validate = ajv.compile({ $ref: `graph#/${schema}` })
    validate(value)
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
  }
  const operationOf = ({ method, url }: Exchange) => {
    const { pathname } = new URL(url, 'https://graph.microsoft.com')
    const path = Object.keys(paths).find((template) => matches(template, pathname)) ?? ''
    const verb = method.toLowerCase()
    const operation = Operation.safeParse(paths[path]?.[verb])
    return operation.success ? { ...operation.data, pointer: ['paths', path, verb] } : undefined
  }

  return {
    requestFaults(exchange) {
      const operation = operationOf(exchange)
      if (!operation) return [`${exchange.method} ${exchange.url} is not in the contract`]
      const strangers = queriesOf(exchange)
        .filter((name) => !operation.parameters.some((query) => query.name === name))
        .map((name) => `query ${name} is not in the contract`)
      if (operation.requestBody?.content?.['application/json'] === undefined) return strangers
      const body: unknown = JSON.parse(exchange.body)
      return [...strangers, ...check(body, ...operation.pointer, 'requestBody')]
    },
    replyFaults(exchange) {
      const operation = operationOf(exchange)
      if (!operation) return [`${exchange.method} ${exchange.url} is not in the contract`]
      if (exchange.status >= 400) return check(exchange.reply, 'components', 'responses', 'error')
      const reply = operation.responses[exchange.status]
      if (!reply) return [`status ${exchange.status} is not in the contract`]
      if (reply.content?.['application/json'] !== undefined) {
        return check(exchange.reply, ...operation.pointer, 'responses', String(exchange.status))
      }
      const types = Object.keys(reply.content ?? { '': true })
      return types.includes(exchange.replyType)
        ? []
        : [`type ${exchange.replyType} is not expected`]
    },
  }
}

function queriesOf({ url }: Exchange): readonly string[] {
  return [...new URL(url, 'https://graph.microsoft.com').searchParams.keys()]
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
