import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'

import type { ChatMessage } from '../../teams/clientApi.ts'
import { AppIcon } from '../AppIcon.tsx'
import { TeamsCard } from '../cards/TeamsCard.tsx'
import { timeOf } from '../moments.ts'
import { RichText } from './RichText.tsx'

const useStyles = makeStyles({
  message: { display: 'flex', gap: '10px', alignItems: 'flex-start', minWidth: 0 },
  mine: { justifyContent: 'flex-end' },
  content: { minWidth: 0, maxWidth: '100%', flex: '0 1 auto' },
  withCard: { flex: '1 1 0', maxWidth: '640px' },
  meta: {
    margin: '0 0 4px',
    display: 'flex',
    gap: '8px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  metaMine: { justifyContent: 'flex-end' },
  icon: { flex: '0 0 auto', '@media (max-width: 640px)': { display: 'none' } },
  bubble: {
    padding: '8px 14px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: 'anywhere',
  },
  bubbleMine: { backgroundColor: tokens.colorBrandBackground2 },
})

interface Props {
  readonly message: ChatMessage
  readonly conversationId: string
  readonly botName: string
}

export function Message({ message, conversationId, botName }: Props) {
  const styles = useStyles()
  const { from, text = '', card, id } = message
  const mine = from === 'me'
  return (
    <div className={mergeClasses(styles.message, mine && styles.mine)}>
      {!mine && (
        <span className={styles.icon}>
          <AppIcon size={32} />
        </span>
      )}
      <div className={mergeClasses(styles.content, card !== undefined && styles.withCard)}>
        <MessageHead message={message} by={mine ? 'You' : botName} />
        {text !== '' && (
          <div className={mergeClasses(styles.bubble, mine && styles.bubbleMine)}>
            <RichText text={text} />
          </div>
        )}
        {card !== undefined && (
          <TeamsCard card={card} conversationId={conversationId} messageId={id} />
        )}
      </div>
    </div>
  )
}

function MessageHead({ message, by }: { readonly message: ChatMessage; readonly by: string }) {
  const styles = useStyles()
  const { from, at, edited } = message
  return (
    <p className={mergeClasses(styles.meta, from === 'me' && styles.metaMine)}>
      <strong>{by}</strong>
      <time dateTime={at}>{timeOf(at)}</time>
      {edited && <span>Edited</span>}
    </p>
  )
}
