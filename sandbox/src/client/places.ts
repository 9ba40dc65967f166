/** Everywhere a person can be in the client. The address bar says who and where, so a reload stays. */
export type Place =
  | { readonly at: 'people' }
  | { readonly at: 'activity'; readonly person: string }
  | { readonly at: 'chat'; readonly person: string; readonly conversationId?: string }
  | { readonly at: 'chats'; readonly person: string }
  /** A chat between people: Teams has those, this client has not. */
  | { readonly at: 'chatWith'; readonly person: string; readonly email: string }
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
  | { readonly at: 'mail'; readonly person: string; readonly mailId?: string }
  | { readonly at: 'nowhere' }

/** A place inside the client of one person. */
export type PersonsPlace = Extract<Place, { person: string }>

export function readPlace(pathname: string, search: string): Place {
  const [person, at, ...rest] = pathname.split('/').filter(Boolean).map(decodedPart)
  return person === undefined ? { at: 'people' } : placeOf(person, at, { rest, search })
}

function placeOf(
  person: string,
  at: string | undefined,
  { rest, search }: { readonly rest: readonly string[]; readonly search: string },
): Place {
  const [first] = rest
  switch (at) {
    case undefined:
      return { at: 'activity', person }
    case 'activity':
    case 'calendar':
      return { at, person }
    case 'chat':
      return chatPlace(person, rest)
    case 'mail':
      return mailPlace(person, first)
    case 'app':
      return { at, person, ...(first !== undefined && { entityId: first }), ...subPage(search) }
    case 'team':
      return teamPlace(person, rest, search)
    default:
      return { at: 'nowhere' }
  }
}

export function pathTo(place: Place): string {
  if (place.at === 'people' || place.at === 'nowhere') return '/'
  const { at, person } = place
  if (at === 'chats') return path(person, 'chat', 'all')
  if (at === 'chatWith') return path(person, 'chat', 'with', place.email)
  if (at === 'chat') return path(person, at, place.conversationId)
  if (at === 'mail') return path(person, at, place.mailId)
  if (at === 'app') return path(person, at, place.entityId) + query(place.subPageId)
  if (at === 'team') return path(person, at, place.channelId)
  if (at === 'channelTab') {
    return path(person, 'team', place.channelId, 'tab', place.entityId) + query(place.subPageId)
  }
  return path(person, at)
}

function mailPlace(person: string, mailId: string | undefined): Place {
  return { at: 'mail', person, ...(mailId !== undefined && { mailId }) }
}

function chatPlace(person: string, parts: readonly string[]): Place {
  const [conversationId, email] = parts
  if (conversationId === undefined) return { at: 'chat', person }
  if (conversationId === 'with' && email !== undefined) return { at: 'chatWith', person, email }
  return conversationId === 'all' ? { at: 'chats', person } : { at: 'chat', person, conversationId }
}

function teamPlace(person: string, parts: readonly string[], search: string): Place {
  const [channelId, tab, entityId] = parts
  if (channelId === undefined) return { at: 'team', person }
  if (tab !== 'tab' || entityId === undefined) return { at: 'team', person, channelId }
  return { at: 'channelTab', person, channelId, entityId, ...subPage(search) }
}

function subPage(search: string): { readonly subPageId?: string } {
  const subPageId = new URLSearchParams(search).get('subPageId') ?? ''
  return subPageId === '' ? {} : { subPageId }
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
