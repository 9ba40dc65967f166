const PAGE = 1000

interface Page<Item> {
  readonly items: readonly Item[]
  readonly next?: string | undefined
}

/** A whole list, read page by page. */
export async function everyPage<Item>(
  read: (page: { readonly limit: number; readonly after?: string }) => Promise<Page<Item>>,
): Promise<readonly Item[]> {
  const items: Item[] = []
  let after: string | undefined
  do {
    const page = await read({ limit: PAGE, ...(after !== undefined && { after }) })
    items.push(...page.items)
    after = page.next
  } while (after !== undefined)
  return items
}
