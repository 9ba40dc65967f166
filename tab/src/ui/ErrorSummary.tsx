import { makeStyles, tokens } from '@fluentui/react-components'
import { useEffect, useRef } from 'react'

import { useStyles } from './useStyles.ts'

export interface SummarisedError {
  readonly question: string
  readonly message: string
}

interface Props {
  readonly errors: readonly SummarisedError[]
  readonly onGoTo: (question: string) => void
}

const useSummaryStyles = makeStyles({
  summary: {
    outline: `2px solid ${tokens.colorStatusDangerBorder2}`,
    borderRadius: tokens.borderRadiusLarge,
    padding: '16px 20px',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  list: { margin: '8px 0 0', paddingInlineStart: '20px' },
  link: {
    color: tokens.colorPaletteRedForeground1,
    textDecorationLine: 'underline',
    display: 'inline-block',
    paddingBlock: '4px',
    minHeight: '24px',
    boxSizing: 'border-box',
  },
})

/** Names every gap, with a link to where it can be closed. A `key` for each attempt brings focus here. */
export function ErrorSummary({ errors, onGoTo }: Props) {
  const shapes = useStyles()
  const styles = useSummaryStyles()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  return (
    <div ref={box} role="alert" tabIndex={-1} className={styles.summary}>
      <h2 className={shapes.heading}>{headingFor(errors.length)}</h2>
      <ul className={styles.list}>
        {errors.map(({ question, message }) => (
          <li key={question}>
            <a
              className={styles.link}
              href={`#${question}`}
              onClick={(event) => {
                event.preventDefault()
                onGoTo(question)
              }}
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

function headingFor(count: number): string {
  return count === 1 ? 'There is 1 thing to finish' : `There are ${count} things to finish`
}
