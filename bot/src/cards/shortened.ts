import type { Element, RichTextBlock } from './adaptiveCard.ts'

/** To how many letters each text is cut in turn, until the card has room for all of them. */
const LENGTHS = [2000, 1000, 500, 200, 80]

/**
 * What a card can say instead of all of this, longest first: the beginning of each text, then only
 * the first of them.
 */
export function* shortened(body: readonly Element[]): Generator<readonly Element[]> {
  for (const letters of LENGTHS) yield body.map((element) => beginning(element, letters))
  const shortest = body.map((element) => beginning(element, LENGTHS.at(-1) ?? 0))
  for (let count = shortest.length - 1; count >= 0; count -= 1) yield shortest.slice(0, count)
}

function beginning(element: Element, letters: number): Element {
  return element.type === 'RichTextBlock' ? cut(element, letters) : element
}

function cut(block: RichTextBlock, letters: number): RichTextBlock {
  const [typed] = block.inlines
  // Whole letters: half of one is none.
  const all = Array.from(typed.text)
  if (all.length <= letters) return block
  const text = `${all.slice(0, letters).join('').trimEnd()} …`
  return { ...block, inlines: [{ ...typed, text }] }
}
