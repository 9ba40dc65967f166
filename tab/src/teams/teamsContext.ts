import { app, authentication } from '@microsoft/teams-js'

export const TEAMS_THEMES = ['default', 'dark', 'contrast'] as const
export type TeamsTheme = (typeof TEAMS_THEMES)[number]

export interface TeamsHost {
  readonly theme: TeamsTheme
  /** Where a deep link leads, such as `reports/<appropriate body>/<report>`. */
  readonly subPageId: string | undefined
  readonly onTheme: (heard: (theme: TeamsTheme) => void) => void
  readonly token: () => Promise<string>
  /** Runs before Teams puts the tab away; Teams waits for it for a moment. */
  readonly beforeLeaving: (save: () => Promise<void>) => void
}

/**
 * Shakes hands with Teams.
 *
 * @returns `undefined` when the page is not inside Teams
 */
export async function startInTeams(
  hostOrigins: readonly string[] | undefined,
): Promise<TeamsHost | undefined> {
  try {
    await app.initialize(hostOrigins && [...hostOrigins])
  } catch {
    return undefined
  }
  const { app: host, page } = await app.getContext()
  app.notifyAppLoaded()
  await app.notifySuccess()
  return {
    theme: themeNamed(host.theme),
    subPageId: page.subPageId,
    onTheme: (heard) => app.registerOnThemeChangeHandler((theme) => heard(themeNamed(theme))),
    token: async () => authentication.getAuthToken(),
    beforeLeaving,
  }
}

function themeNamed(name: string): TeamsTheme {
  return TEAMS_THEMES.find((theme) => theme === name) ?? 'default'
}

function beforeLeaving(save: () => Promise<void>): void {
  try {
    app.lifecycle.registerBeforeSuspendOrTerminateHandler(save)
  } catch {
    // This host never puts tabs away; `pagehide` is heard everywhere.
  }
}
