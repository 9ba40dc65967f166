import type { StateReply } from '../teams/clientApi.ts'

export const unreadFeed = ({ feed }: StateReply): number => feed.filter(({ read }) => !read).length

export const unreadChats = ({ chats }: StateReply): number =>
  chats.reduce((sum, { unread }) => sum + unread, 0)
