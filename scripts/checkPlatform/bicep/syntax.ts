import type Parser from 'web-tree-sitter'

export type Node = Parser.SyntaxNode

export function childrenOf(node: Node): readonly Node[] {
  return Array.from({ length: node.namedChildCount }, (_, index) => node.namedChild(index)).filter(
    (child) => child !== null,
  )
}

export function childOfType(node: Node, ...types: readonly string[]): Node | undefined {
  return childrenOf(node).find((child) => types.includes(child.type))
}

/** Every node below, outermost first, `node` itself included. */
export function descendantsOf(node: Node): readonly Node[] {
  return [node, ...childrenOf(node).flatMap(descendantsOf)]
}

export function lineOf(node: Node): number {
  return node.startPosition.row + 1
}
