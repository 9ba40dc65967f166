import { makeStyles, tokens } from '@fluentui/react-components'
import type { ReportView } from '@ect/contract/reportView.ts'
import { AdaptiveCard, HostConfig } from 'adaptivecards'
import { useEffect, useRef } from 'react'

import { previewCard } from './previewCard.ts'

const usePreviewStyles = makeStyles({
  card: {
    maxWidth: '440px',
    padding: '4px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
})

/** Follows the theme, because Fluent keeps its colours in CSS variables. */
const LOOK = new HostConfig({
  fontFamily: 'inherit',
  containerStyles: {
    default: {
      backgroundColor: 'transparent',
      foregroundColors: {
        default: {
          default: tokens.colorNeutralForeground1,
          subtle: tokens.colorNeutralForeground2,
        },
      },
    },
  },
})

/** A person's words are shown as they are, never as markup. */
AdaptiveCard.onProcessMarkdown = (text, result) => {
  const plain = document.createElement('span')
  plain.textContent = text
  result.outputHtml = plain.innerHTML
  result.didProcess = true
}

/** The start of the card as Teams will draw it in chat. */
export function CardPreview({ view }: { view: ReportView }) {
  const styles = usePreviewStyles()
  const frame = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const card = new AdaptiveCard()
    card.hostConfig = LOOK
    card.parse(previewCard(view))
    frame.current?.replaceChildren(...[card.render() ?? []].flat())
  }, [view])
  return <div ref={frame} className={styles.card} />
}
