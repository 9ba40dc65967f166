import type { DocumentKind, KeyParts } from './documentKind.ts'
import type { DocumentStore, ListedDocument } from './documentStore.ts'

const PAGE = 250

/** Every document that an index has under a prefix, page by page. */
export async function listAll<T, H, I extends string>(
  engine: DocumentStore,
  kind: DocumentKind<T, H, I>,
  partition: string,
  index: I,
  prefix: KeyParts = [],
): Promise<readonly ListedDocument<H>[]> {
  const found: ListedDocument<H>[] = []
  let after: string | undefined
  do {
    const range = { prefix, limit: PAGE, ...(after !== undefined && { after }) }
    const page = await engine.list(kind, partition, index, range)
    found.push(...page.documents)
    after = page.next
  } while (after !== undefined)
  return found
}
