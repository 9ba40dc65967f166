import type { CardVerb } from '@ect/contract/cardVerbs.ts'

import type {
  AdaptiveCard,
  ColumnSet,
  Container,
  Element,
  RichTextBlock,
  TextBlock,
} from './adaptiveCard.ts'
import { withoutFormatting } from './asPlainText.ts'

/** The card's title; a toast or a screen reader may say it alone. */
export function title(text: string): TextBlock {
  return { type: 'TextBlock', style: 'heading', size: 'Large', weight: 'Bolder', wrap: true, text }
}

export function heading(text: string): TextBlock {
  return {
    type: 'TextBlock',
    style: 'heading',
    size: 'Medium',
    weight: 'Bolder',
    wrap: true,
    separator: true,
    spacing: 'Large',
    text,
  }
}

export function sentence(text: string): TextBlock {
  return { type: 'TextBlock', wrap: true, text }
}

export function quiet(text: string): TextBlock {
  return { type: 'TextBlock', wrap: true, isSubtle: true, spacing: 'Small', text }
}

/** So many paragraphs stand apart from each other; more are lines of one, which is smaller to send. */
const PARAGRAPHS_AT_MOST = 8

/** A person's own words, shown exactly as they were typed, each of their lines on its own. */
export function ownWords(typed: string): readonly RichTextBlock[] {
  const lines = withoutFormatting(typed)
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
  const paragraphs = lines.length > PARAGRAPHS_AT_MOST ? [lines.join('\n')] : lines
  return paragraphs.map((text, index) => ({
    type: 'RichTextBlock',
    spacing: index === 0 ? 'Small' : 'Medium',
    inlines: [{ type: 'TextRun', text }],
  }))
}

/** A question with its short answer on the same line. */
export function row(question: string, answer: string): ColumnSet {
  return {
    type: 'ColumnSet',
    spacing: 'Small',
    columns: [
      { type: 'Column', width: 'stretch', items: [sentence(question)] },
      {
        type: 'Column',
        width: 'auto',
        items: [{ ...sentence(answer), weight: 'Bolder' }],
      },
    ],
  }
}

/** What has just happened, above the rest of a card. */
export function notice(text: string, style: 'attention' | 'good' = 'attention'): Container {
  return { type: 'Container', style, items: [sentence(text)] }
}

/** Asks Teams to fetch the truth each time that this person looks. */
export function refreshedBy(
  mri: string,
  asking: { readonly verb: CardVerb; readonly data: object },
): NonNullable<AdaptiveCard['refresh']> {
  return { action: { type: 'Action.Execute', title: 'Refresh', ...asking }, userIds: [mri] }
}

export function card(
  content: Pick<AdaptiveCard, 'fallbackText' | 'actions' | 'refresh'> & {
    readonly body: readonly Element[]
  },
): AdaptiveCard {
  return { type: 'AdaptiveCard', version: '1.5', lang: 'en-GB', ...content }
}
