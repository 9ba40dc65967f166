import { decodedPart, type Place } from './places.ts'

/**
 * Where a Teams deep link leads in this client; `undefined` when it leads out of it, be it to
 * another app or to another site.
 */
export function placeOfDeepLink(link: string, person: string, appId: string): Place | undefined {
  const url = URL.parse(link)
  if (url?.origin !== 'https://teams.microsoft.com') return undefined
  const [l, kind, first, second] = url.pathname.split('/').filter(Boolean).map(decodedPart)
  if (l !== 'l' || first === undefined) return undefined

  if (kind === 'chat') return chatPlace(person, url.searchParams.get('users'))
  if (kind === 'channel') return { at: 'team', person, channelId: first }
  if (kind !== 'entity' || first !== appId || second === undefined) return undefined
  return entityPlace(person, second, readContext(url.searchParams.get('context')))
}

/** The deep link that "Copy link" gives for one page of the app. */
export function deepLinkTo(appId: string, entityId: string, subPageId: string): string {
  const context = JSON.stringify({ subEntityId: subPageId })
  const parts = [appId, entityId].map(encodeURIComponent).join('/')
  return `https://teams.microsoft.com/l/entity/${parts}?${new URLSearchParams({ context })}`
}

/** With a person, or with a bot, whose address has a colon. */
function chatPlace(person: string, users: string | null): Place {
  const isPerson = users !== null && users.includes('@') && !users.includes(':')
  return isPerson ? { at: 'chatWith', person, email: users } : { at: 'chat', person }
}

function entityPlace(person: string, entityId: string, context: LinkContext): Place {
  const { subEntityId, channelId } = context
  const subPage = subEntityId === undefined ? {} : { subPageId: subEntityId }
  if (channelId !== undefined) return { at: 'channelTab', person, channelId, entityId, ...subPage }
  return { at: 'app', person, entityId, ...subPage }
}

interface LinkContext {
  readonly subEntityId?: string
  readonly channelId?: string
}

/** Teams ignores a context that it cannot read, and opens the page without it. */
function readContext(json: string | null): LinkContext {
  try {
    const context: unknown = JSON.parse(json ?? '{}')
    if (typeof context !== 'object' || context === null) return {}
    const subEntityId = textIn(context, 'subEntityId')
    const channelId = textIn(context, 'channelId')
    return {
      ...(subEntityId !== undefined && { subEntityId }),
      ...(channelId !== undefined && { channelId }),
    }
  } catch {
    return {}
  }
}

function textIn(from: object, name: string): string | undefined {
  const value: unknown = Reflect.get(from, name)
  return typeof value === 'string' && value !== '' ? value : undefined
}
