import type { ReportKey } from '@ect/usecases/ports/reports.ts'

/** The app's static tab in which a report opens, as the manifest names it. */
const HOME_TAB = 'home'

/** What identifies our app and its pages to Teams. */
export interface TeamsAppPlace {
  /** The app's id in the manifest, as deep links name it. */
  readonly teamsAppId: string
  readonly tabOrigin: string
}

/** Opens one report in our personal app; in a browser without Teams, on the tab's own page. */
export function reportDeepLink({
  reportKey: { appropriateBodyId, reportId },
  ...place
}: TeamsAppPlace & { readonly reportKey: ReportKey }): string {
  return deepLink(place, ['reports', appropriateBodyId, reportId])
}

/** Opens the page on which several reports are read and signed, likewise. */
export function signingDeepLink(place: TeamsAppPlace): string {
  return deepLink(place, ['signing'])
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
