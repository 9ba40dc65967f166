import { makeStyles, tokens } from '@fluentui/react-components'
import { Fragment, useRef } from 'react'

import type { ChatMessage } from '../../teams/clientApi.ts'
import { dayHeading, dayOf } from '../moments.ts'
import { useSession } from '../session.ts'
import { Message } from './Message.tsx'
import { useNewestInSight } from './useNewestInSight.ts'

const useStyles = makeStyles({
  log: {
    flex: '1 1 0',
    minHeight: 0,
    overflowY: 'auto',
    padding: '12px 20px 20px',
    backgroundColor: tokens.colorNeutralBackground3,
    ':focus-visible': { outlineOffset: '-3px' },
    '@media (max-width: 640px)': { padding: '8px 10px 12px' },
  },
  column: {
    display: 'flex',
    flexDirection: 'column',
    gap: '14px',
    maxWidth: '860px',
    minHeight: '100%',
    justifyContent: 'flex-end',
    margin: '0 auto',
  },
  day: {
    margin: '8px 0 0',
    textAlign: 'center',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
})

interface Props {
  readonly conversationId: string
  readonly botName: string
  readonly messages: readonly ChatMessage[]
}

export function MessageLog({ conversationId, botName, messages }: Props) {
  const styles = useStyles()
  const log = useRef<HTMLDivElement>(null)
  const { day } = useSession().state.clock
  useNewestInSight(log, messages.at(-1)?.id)
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it is scrolled with the keyboard
    <div ref={log} role="log" aria-label="Messages" tabIndex={0} className={styles.log}>
      <div className={styles.column}>
        {messages.map((message, index) => {
          const on = dayOf(message.at)
          const before = messages[index - 1]
          const isNewDay = before === undefined || dayOf(before.at) !== on
          return (
            <Fragment key={message.id}>
              {isNewDay && <p className={styles.day}>{dayHeading(on, day)}</p>}
              <Message message={message} conversationId={conversationId} botName={botName} />
            </Fragment>
          )
        })}
      </div>
    </div>
  )
}
