import type { Finding } from '../finding.ts'
import { childOfType, childrenOf, descendantsOf, lineOf, type Node } from './syntax.ts'

const DECLARATIONS = [
  'parameter_declaration',
  'variable_declaration',
  'resource_declaration',
  'module_declaration',
  'for_statement',
]
const LOOP_NAMES = ['loop_variable', 'loop_enumerator']

/** The functions and decorators that our files use. Microsoft has more: add one when it is needed. */
const FUNCTIONS = [
  'allowed',
  'description',
  'guid',
  'resourceGroup',
  'subscriptionResourceId',
  'take',
  'tenant',
  'uniqueString',
]

/** Names that nothing declares. Only a Bicep compiler would notice, and it runs only at deployment. */
export function unknownNames(file: string, root: Node): readonly Finding[] {
  const nodes = descendantsOf(root)
  const declared = new Set([...FUNCTIONS, ...nodes.flatMap(nameDeclaredBy)])
  return nodes
    .filter((node) => node.type === 'identifier' && !isOwnName(node) && !declared.has(node.text))
    .map((node) => ({ file, line: lineOf(node), message: `nothing declares ${node.text}` }))
}

function nameDeclaredBy(node: Node): readonly string[] {
  if (LOOP_NAMES.includes(node.type)) return [node.text]
  if (!DECLARATIONS.includes(node.type)) return []
  const name = childOfType(node, 'identifier')
  return name ? [name.text] : []
}

/** The name of a declaration or the key of a property, rather than a reference to something. */
function isOwnName({ parent, id }: Node): boolean {
  if (!parent || childrenOf(parent)[0]?.id !== id) return false
  return [...DECLARATIONS, 'output_declaration', 'object_property'].includes(parent.type)
}
