import { ChatRegular } from '@fluentui/react-icons'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'

import type { Chat } from '../../teams/clientApi.ts'
import { EmptyPlace } from '../frame/EmptyPlace.tsx'
import { SplitPage } from '../frame/SplitPage.tsx'
import { useDocumentTitle, useNarrow } from '../navigation.ts'
import type { Place } from '../places.ts'
import { markChatRead } from '../server.ts'
import { useSession } from '../session.ts'
import { unreadChats } from '../unread.ts'
import { ChatList } from './ChatList.tsx'
import { ChatPane } from './ChatPane.tsx'

interface Props {
  readonly place: Extract<Place, { at: 'chat' | 'chats' | 'chatWith' }>
}

export function ChatPage({ place }: Props) {
  const { person, state } = useSession()
  const narrow = useNarrow()
  const chat = shownChat(state.chats, place)
  useDocumentTitle(chat ? `${chat.title} | Chat` : 'Chat', unreadChats(state))
  useReading(person, place.at === 'chat' ? chat : undefined)
  return (
    <SplitPage
      title="Chat"
      isOpen={place.at === 'chatWith' || (place.at === 'chat' && chat !== undefined)}
      list={<ChatList current={narrow ? undefined : chat?.conversationId} />}
    >
      {chat ? <ChatPane key={chat.conversationId} chat={chat} /> : <NoChat place={place} />}
    </SplitPage>
  )
}

function NoChat({ place }: Props) {
  const icon = <ChatRegular fontSize={48} />
  return place.at === 'chatWith' ? (
    <EmptyPlace icon={icon} title={place.email}>
      Teams opens your chat with this person here. In the sandbox people have chats with the app
      alone.
    </EmptyPlace>
  ) : (
    <EmptyPlace icon={icon} title="No chats yet">
      When the app has something to tell you, it writes to you here.
    </EmptyPlace>
  )
}

/** The chat that the address names, else the first one. */
function shownChat(chats: readonly Chat[], place: Props['place']): Chat | undefined {
  if (place.at === 'chatWith') return undefined
  if (place.at === 'chats' || place.conversationId === undefined) return chats[0]
  return chats.find(({ conversationId }) => conversationId === place.conversationId)
}

/** A chat that is open in a window that is seen counts as read. */
function useReading(person: string, chat: Chat | undefined): void {
  const queries = useQueryClient()
  const { mutate: reading } = useMutation({
    mutationFn: (conversation: string) => markChatRead(person, conversation),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['state', person] }),
  })
  const conversationId = chat?.conversationId
  const unread = chat?.unread ?? 0
  useEffect(() => {
    if (conversationId === undefined || unread === 0) return undefined
    const read = () => {
      if (document.visibilityState === 'hidden') return
      reading(conversationId)
    }
    read()
    document.addEventListener('visibilitychange', read)
    return () => document.removeEventListener('visibilitychange', read)
  }, [conversationId, unread, reading])
}
