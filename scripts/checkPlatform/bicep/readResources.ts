import type { Resource } from './bicepFile.ts'
import { literalText, readObject } from './readValue.ts'
import { childOfType, childrenOf, descendantsOf, lineOf, type Node } from './syntax.ts'

/** The resources declared in a file or, with `parentType`, inside another resource. */
export function readResources(node: Node, parentType?: string): readonly Resource[] {
  return childrenOf(node).flatMap((child) => {
    if (child.type !== 'resource_declaration') return readResources(child, parentType)
    const body = descendantsOf(child).find(({ type }) => type === 'object')
    const type = fullType(child, parentType)
    if (!body || type === undefined) return []
    return [{ type, body: readObject(body), line: lineOf(child) }, ...readResources(body, type)]
  })
}

/** A child inside its parent gives only its own segment, and takes the parent's version. */
function fullType(declaration: Node, parentType: string | undefined): string | undefined {
  const name = childOfType(declaration, 'string')
  const written = name && literalText(name)
  if (written === undefined || parentType === undefined) return written
  const [parent, parentVersion] = parentType.split('@')
  const [segment, version = parentVersion] = written.split('@')
  return `${parent}/${segment}@${version}`
}
