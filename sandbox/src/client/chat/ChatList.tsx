import { mergeClasses } from '@fluentui/react-components'

import type { Chat } from '../../teams/clientApi.ts'
import { AppIcon } from '../AppIcon.tsx'
import { cardTitle } from '../cards/cardTitle.ts'
import { useRowStyles } from '../frame/listRow.ts'
import { shortMoment } from '../moments.ts'
import { PlaceLink } from '../PlaceLink.tsx'
import { toPlainText } from '../richText.ts'
import { useSession } from '../session.ts'

export function ChatList({ current }: { readonly current: string | undefined }) {
  const rows = useRowStyles()
  const { person, state } = useSession()
  return (
    <ul aria-label="Chats" className={rows.list}>
      {state.chats.map((chat) => (
        <li key={chat.conversationId}>
          <PlaceLink
            to={{ at: 'chat', person, conversationId: chat.conversationId }}
            className={mergeClasses(rows.row, chat.conversationId === current && rows.current)}
            aria-current={chat.conversationId === current ? 'true' : undefined}
          >
            <ChatRow chat={chat} today={state.clock.day} />
          </PlaceLink>
        </li>
      ))}
    </ul>
  )
}

function ChatRow({ chat, today }: { readonly chat: Chat; readonly today: string }) {
  const rows = useRowStyles()
  const last = chat.messages.at(-1)
  return (
    <>
      <AppIcon size={32} />
      <span className={rows.text}>
        <span className={rows.top}>
          <span className={mergeClasses(rows.oneLine, chat.unread > 0 && rows.unread)}>
            {chat.title}
          </span>
          {last && (
            <time dateTime={last.at} className={rows.quiet}>
              {shortMoment(last.at, today)}
            </time>
          )}
        </span>
        <span className={mergeClasses(rows.quiet, rows.oneLine)} style={{ display: 'block' }}>
          {chat.unread > 0 && <strong>{`${chat.unread} unread. `}</strong>}
          {last && (last.card === undefined ? toPlainText(last.text ?? '') : cardTitle(last.card))}
        </span>
      </span>
    </>
  )
}
