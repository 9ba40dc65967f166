import { toPlainText } from '../richText.ts'

/** What a card is called: its first heading, else its first text. */
export function cardTitle(card: unknown): string {
  const texts = [...textBlocks(card)]
  const title = texts.find(({ style }) => style === 'heading') ?? texts[0]
  return title ? toPlainText(title.text) : 'Card'
}

interface TextBlock {
  readonly text: string
  readonly style?: unknown
}

function* textBlocks(of: unknown): Generator<TextBlock> {
  if (Array.isArray(of)) {
    for (const part of of) yield* textBlocks(part)
  } else if (typeof of === 'object' && of !== null) {
    if (isTextBlock(of)) yield of
    for (const inside of ['body', 'items', 'columns']) yield* textBlocks(Reflect.get(of, inside))
  }
}

function isTextBlock(of: object): of is TextBlock {
  return Reflect.get(of, 'type') === 'TextBlock' && typeof Reflect.get(of, 'text') === 'string'
}
