/** Everywhere a person can be in the client. The address bar says who and where, so a reload stays. */
export type Place =
  | { readonly at: 'people' }
  | { readonly at: 'activity'; readonly person: string }
  | { readonly at: 'chat'; readonly person: string; readonly conversationId?: string }
  | { readonly at: 'chats'; readonly person: string }
  | {
      readonly at: 'app'
      readonly person: string
      readonly entityId?: string
      readonly subPageId?: string
    }
  | { readonly at: 'team'; readonly person: string; readonly channelId?: string }
  | {
      readonly at: 'channelTab'
      readonly person: string
      readonly channelId: string
      readonly entityId: string
      readonly subPageId?: string
    }
  | { readonly at: 'calendar'; readonly person: string }
  | { readonly at: 'nowhere' }

export function readPlace(pathname: string, search: string): Place {
  const [person, at, ...rest] = pathname.split('/').filter(Boolean).map(decodedPart)
  if (person === undefined) return { at: 'people' }
  if (at === undefined) return { at: 'activity', person }

  const [first, second, third] = rest
  if (at === 'activity' || at === 'calendar') return { at, person }
  if (at === 'chat') return chatPlace(person, first)
  if (at === 'app') return { at, person, ...known({ entityId: first }), ...subPage(search) }
  if (at !== 'team') return { at: 'nowhere' }
  if (first !== undefined && second === 'tab' && third !== undefined) {
    return { at: 'channelTab', person, channelId: first, entityId: third, ...subPage(search) }
  }
  return { at, person, ...known({ channelId: first }) }
}

export function pathTo(place: Place): string {
  switch (place.at) {
    case 'people':
    case 'nowhere':
      return '/'
    case 'activity':
    case 'calendar':
      return path(place.person, place.at)
    case 'chats':
      return path(place.person, 'chat', 'all')
    case 'chat':
      return path(place.person, 'chat', place.conversationId)
    case 'app':
      return path(place.person, 'app', place.entityId) + query(place.subPageId)
    case 'team':
      return path(place.person, 'team', place.channelId)
    case 'channelTab':
      return (
        path(place.person, 'team', place.channelId, 'tab', place.entityId) + query(place.subPageId)
      )
  }
}

function chatPlace(person: string, conversationId: string | undefined): Place {
  if (conversationId === 'all') return { at: 'chats', person }
  return { at: 'chat', person, ...known({ conversationId }) }
}

function subPage(search: string): { subPageId?: string } {
  return known({ subPageId: new URLSearchParams(search).get('subPageId') ?? undefined })
}

function known<Key extends string>(
  parts: Record<Key, string | undefined>,
): { [K in Key]?: string } {
  const entries = Object.entries(parts).filter(([, value]) => value !== undefined && value !== '')
  return Object.fromEntries(entries) as { [K in Key]?: string }
}

function path(...parts: readonly (string | undefined)[]): string {
  return parts
    .filter((part) => part !== undefined)
    .map((part) => `/${encodeURIComponent(part)}`)
    .join('')
}

function query(subPageId: string | undefined): string {
  return subPageId === undefined ? '' : `?${new URLSearchParams({ subPageId })}`
}

export function decodedPart(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
