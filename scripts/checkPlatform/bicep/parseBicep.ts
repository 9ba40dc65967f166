import { createRequire } from 'node:module'

import Parser from 'web-tree-sitter'

import type { Finding } from '../finding.ts'
import type { BicepFile, Module, OutputUse, Parameter } from './bicepFile.ts'
import { propertyOf } from './bicepFile.ts'
import { readResources } from './readResources.ts'
import { literalText, readObject } from './readValue.ts'
import { childOfType, childrenOf, descendantsOf, lineOf, type Node } from './syntax.ts'
import { unknownNames } from './unknownNames.ts'

/**
 * Reads Bicep without its compiler, which is on no registry that a build machine has to reach.
 *
 * @returns a function, because the grammar takes a moment to load and then parses at once
 */
export async function bicepParser(): Promise<(file: string, text: string) => BicepFile> {
  await Parser.init()
  const grammar = createRequire(import.meta.url).resolve('tree-sitter-bicep/tree-sitter-bicep.wasm')
  const parser = new Parser()
  parser.setLanguage(await Parser.Language.load(grammar))
  return (file, text) => readFile(file, parser.parse(text).rootNode)
}

function readFile(file: string, root: Node): BicepFile {
  const nodes = descendantsOf(root)
  const ofType = (type: string) => nodes.filter((node) => node.type === type)
  return {
    file,
    parameters: ofType('parameter_declaration').map(readParameter),
    outputs: ofType('output_declaration').map(nameOf),
    resources: readResources(root),
    modules: ofType('module_declaration').flatMap(readModule),
    outputUses: ofType('member_expression').flatMap(readOutputUse),
    findings: [...syntaxFaults(file, root), ...unknownNames(file, root)],
  }
}

function readParameter(node: Node): Parameter {
  return { name: nameOf(node), required: childrenOf(node).at(-1)?.type === 'type' }
}

function readModule(node: Node): readonly Module[] {
  const path = childOfType(node, 'string')
  const body = childOfType(node, 'object')
  if (!path || !body) return []
  const given = propertyOf(readObject(body), 'params')
  const properties = given?.kind === 'object' ? given.properties : []
  return [
    {
      symbol: nameOf(node),
      path: literalText(path) ?? '',
      parameters: properties.flatMap(({ name }) => name ?? []),
      line: lineOf(node),
    },
  ]
}

function readOutputUse(node: Node): readonly OutputUse[] {
  const [, symbol, output] = /^(\w+)\.outputs\.(\w+)$/.exec(node.text) ?? []
  return symbol && output ? [{ symbol, output, line: lineOf(node) }] : []
}

function nameOf(declaration: Node): string {
  return childOfType(declaration, 'identifier')?.text ?? ''
}

function syntaxFaults(file: string, root: Node): readonly Finding[] {
  if (!root.hasError) return []
  const broken = descendantsOf(root).filter((node) => node.type === 'ERROR' || node.isMissing)
  return (broken.length > 0 ? broken : [root]).map((node) => ({
    file,
    line: lineOf(node),
    message: `is not Bicep near ${JSON.stringify(node.text.slice(0, 40))}`,
  }))
}
