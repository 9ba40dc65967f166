import type { ObjectValue, Property, Value } from './bicepFile.ts'
import { childOfType, childrenOf, lineOf, type Node } from './syntax.ts'

/** Keeps what stands in the file as a literal; the rest is an `expression`, whose value is not known. */
export function readValue(node: Node): Value {
  const line = lineOf(node)
  switch (node.type) {
    case 'object':
      return readObject(node)
    case 'array':
      return { kind: 'array', items: childrenOf(node).map(readValue), line }
    case 'string':
      return { kind: 'string', text: literalText(node), line }
    case 'number':
    case 'boolean':
      return { kind: node.type, text: node.text, line }
    case 'ternary_expression':
      return { kind: 'choice', options: childrenOf(node).slice(1).map(readValue), line }
    default:
      return { kind: 'expression', line }
  }
}

export function readObject(node: Node): ObjectValue {
  const properties = childrenOf(node)
    .filter((child) => child.type === 'object_property')
    .flatMap(readProperty)
  return { kind: 'object', properties, line: lineOf(node) }
}

/** A string without `${}`, or `undefined`. */
export function literalText(node: Node): string | undefined {
  if (childOfType(node, 'interpolation')) return undefined
  return node.text.slice(1, -1)
}

/** None for a child resource, which the grammar also counts as a property. */
function readProperty(node: Node): readonly Property[] {
  const [key, value] = childrenOf(node)
  if (!key || !value) return []
  const name = key.type === 'string' ? literalText(key) : key.text
  return [{ name, value: readValue(value), line: lineOf(key) }]
}
