import { readdirSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, test } from '@jest/globals'

import { ROUTE_TABLE } from './routeTable.ts'

const room = (name: string) => path.resolve(import.meta.dirname, '..', '..', name, 'src')
const filesIn = (folder: string) =>
  readdirSync(folder).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))

/** Contracts that describe an operation; the others are shapes that several of them share. */
const SHAPES = [
  'accessLineView',
  'answers',
  'cardVerbs',
  'clockView',
  'command',
  'concernView',
  'contractChange',
  'documentsView',
  'endpoint',
  'formDefinition',
  'formEdit',
  'inductionItem',
  'inductionKey',
  'inductionView',
  'leavingView',
  'peopleChange',
  'problem',
  'reportKey',
  'reportNamed',
  'reportView',
  'settingsView',
]
const operations = filesIn(room('contract'))
  .map((file) => file.replace('.ts', ''))
  .filter((name) => !SHAPES.includes(name))

describe.each(operations)('%s has one name everywhere', (name) => {
  test('as a contract, a use case and a route', () => {
    expect(filesIn(room('usecases'))).toContain(`${name}.ts`)
    expect(filesIn(path.join(room('api'), 'routes'))).toContain(`${name}.ts`)
    const routes = ROUTE_TABLE.filter(({ endpoint }) => endpoint.name === name)
    expect(routes).toHaveLength(1)
  })
})

test('every route has a contract, and no two share an address', () => {
  const names = ROUTE_TABLE.map(({ endpoint }) => endpoint.name)
  expect(names.toSorted()).toEqual(operations.toSorted())
  const addresses = ROUTE_TABLE.map(({ endpoint: { method, path: at } }) => `${method} ${at}`)
  expect(new Set(addresses).size).toBe(addresses.length)
})
