import type { InductionKey } from '@ect/usecases/ports/inductions.ts'
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
  ...app
}: To<{ readonly reportKey: ReportKey }>): string {
  return pageDeepLink(app, ['reports', appropriateBodyId, reportId])
}

/** The same for the page of one induction. */
export function inductionDeepLink({
  inductionKey: { appropriateBodyId, inductionId },
  ...app
}: To<{ readonly inductionKey: InductionKey }>): string {
  return pageDeepLink(app, ['inductions', appropriateBodyId, inductionId])
}

function pageDeepLink({ teamsAppId, tabOrigin }: TeamsAppPlace, parts: readonly string[]): string {
  const page = parts.map(encodeURIComponent).join('/')
  const query = new URLSearchParams({
    webUrl: `${tabOrigin}/${page}`,
    context: JSON.stringify({ subEntityId: page }),
  })
  // Teams reads a plus sign as a plus sign.
  const encoded = query.toString().replaceAll('+', '%20')
  return `https://teams.microsoft.com/l/entity/${encodeURIComponent(teamsAppId)}/${HOME_TAB}?${encoded}`
}
