import { makeStyles, tokens } from '@fluentui/react-components'

import type { Chat } from '../../teams/clientApi.ts'
import { AppIcon } from '../AppIcon.tsx'
import { useNarrow } from '../navigation.ts'
import { PlaceTextLink } from '../PlaceLink.tsx'
import { useSession } from '../session.ts'
import { AppMenu } from './AppMenu.tsx'
import { ComposeBox } from './ComposeBox.tsx'
import { MessageLog } from './MessageLog.tsx'

const useStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'center',
    gap: '10px',
    padding: '10px 20px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    '& h2': {
      margin: 0,
      flex: '1 1 0',
      fontSize: tokens.fontSizeBase400,
      lineHeight: tokens.lineHeightBase500,
      fontWeight: tokens.fontWeightBold,
    },
    '@media (max-width: 640px)': { padding: '8px 12px' },
  },
})

export function ChatPane({ chat }: { readonly chat: Chat }) {
  const styles = useStyles()
  const narrow = useNarrow()
  const { person, state } = useSession()
  return (
    <>
      <div className={styles.header}>
        {narrow && state.chats.length > 1 && (
          <PlaceTextLink to={{ at: 'chats', person }}>All chats</PlaceTextLink>
        )}
        <AppIcon size={32} />
        <h2>{chat.title}</h2>
        {state.appBlocked && <span>Blocked</span>}
        <AppMenu />
      </div>
      <MessageLog
        conversationId={chat.conversationId}
        botName={chat.title}
        messages={chat.messages}
      />
      <ComposeBox conversationId={chat.conversationId} />
    </>
  )
}
