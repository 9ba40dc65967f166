import type { ConcernKey } from '@ect/usecases/ports/concerns.ts'
import type { InductionKey } from '@ect/usecases/ports/inductions.ts'
import type { LinkedPage } from '@ect/usecases/ports/links.ts'
import type { ReportKey } from '@ect/usecases/ports/reports.ts'

/** The app's static tab in which a page opens, as the manifest names it. */
const HOME_TAB = 'home'

/** What identifies our app and its pages to Teams. */
export interface TeamsAppPlace {
  /** The app's id in the manifest, as deep links name it. */
  readonly teamsAppId: string
  readonly tabOrigin: string
}

type To<Key> = TeamsAppPlace & Key

/** Opens one report in our personal app; in a browser without Teams, on the tab's own page. */
export function reportDeepLink({
  reportKey: { appropriateBodyId, reportId },
  below = [],
  ...app
}: To<{
  readonly reportKey: ReportKey
  /** A page of its own below that of the report. */
  readonly below?: readonly string[]
}>): string {
  return deepLink(app, ['reports', appropriateBodyId, reportId, ...below])
}

/** The same for the page of one induction. */
export function inductionDeepLink({
  inductionKey: { appropriateBodyId, inductionId },
  ...app
}: To<{ readonly inductionKey: InductionKey }>): string {
  return deepLink(app, ['inductions', appropriateBodyId, inductionId])
}

/** The same for the page of one concern. */
export function concernDeepLink({
  concernKey: { appropriateBodyId, concernId },
  ...app
}: To<{ readonly concernKey: ConcernKey }>): string {
  return deepLink(app, ['concerns', appropriateBodyId, concernId])
}

/** The same for the page on which an appropriate body finds what it has to review. */
export function reviewQueueDeepLink({
  appropriateBodyId,
  ...app
}: To<{ readonly appropriateBodyId: string }>): string {
  return deepLink(app, ['appropriate-body', appropriateBodyId])
}

/** Opens the page on which several reports are read and signed, likewise. */
export function signingDeepLink(place: TeamsAppPlace): string {
  return deepLink(place, ['signing'])
}

/** Opens a chat with one person, by the name that they sign in with. */
export function chatDeepLink(email: string): string {
  return `https://teams.microsoft.com/l/chat/0/0?users=${encodeURIComponent(email.toWellFormed())}`
}

/** Opens Home, where everything that waits for a person stands. */
export function homeDeepLink(place: TeamsAppPlace): string {
  return deepLink(place, [])
}

function deepLink({ teamsAppId, tabOrigin }: TeamsAppPlace, path: readonly string[]): string {
  const page = path.map(encodeURIComponent).join('/')
  const query = new URLSearchParams({
    webUrl: `${tabOrigin}/${page}`,
    context: JSON.stringify({ subEntityId: page }),
  })
  // Teams reads a plus sign as a plus sign.
  const encoded = query.toString().replaceAll('+', '%20')
  return `https://teams.microsoft.com/l/entity/${encodeURIComponent(teamsAppId)}/${HOME_TAB}?${encoded}`
}

/** Reads a link that was made here, or an address of the tab; `undefined` for any other. */
export function linkedPage(
  link: string,
  { teamsAppId, tabOrigin }: TeamsAppPlace,
): LinkedPage | undefined {
  const url = URL.parse(link)
  if (url?.origin === tabOrigin) return pageAt(url.pathname)
  const ours = `/l/entity/${encodeURIComponent(teamsAppId)}/`
  if (url?.origin !== 'https://teams.microsoft.com' || !url.pathname.startsWith(ours)) {
    return undefined
  }
  return pageAt(subEntityIn(url.searchParams.get('context')))
}

function pageAt(path: string): LinkedPage | undefined {
  const [page, appropriateBodyId = '', id = '', ...more] = path.split('/').filter(Boolean)
  const isWhole = more.length === 0 && [appropriateBodyId, id].every((part) => ID.test(part))
  if (!isWhole) return undefined
  if (page === 'reports') return { page, reportKey: { appropriateBodyId, reportId: id } }
  if (page === 'inductions') return { page, inductionKey: { appropriateBodyId, inductionId: id } }
  return undefined
}

/** Every id of a record; no other stands in a link of ours. */
const ID = /^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/

function subEntityIn(context: string | null): string {
  try {
    const read: unknown = JSON.parse(context ?? '')
    const page: unknown =
      typeof read === 'object' && read !== null ? Reflect.get(read, 'subEntityId') : undefined
    return typeof page === 'string' ? page : ''
  } catch {
    return ''
  }
}
