import type { ReactNode } from 'react'
import { createRoot } from 'react-dom/client'

import { App } from './App.tsx'
import { CouldNotStart } from './about/CouldNotStart.tsx'
import { OutsideTeams } from './about/OutsideTeams.tsx'
import { isStaticPath } from './about/staticPaths.ts'
import { apiClient } from './api/apiClient.ts'
import { leaveEverything, saveEverything } from './report/saving/savers.ts'
import { readRuntimeConfig } from './runtimeConfig.ts'
import { startInTeams, type TeamsHost } from './teams/teamsContext.ts'
import { Themed } from './Themed.tsx'
import { warnBeforeLeaving } from './warnBeforeLeaving.ts'

const element = document.getElementById('tab')
if (element) {
  const root = createRoot(element)
  start(root).catch(() => root.render(inLook(<CouldNotStart />)))
}

/** The public pages need neither Teams nor the API; everything else needs both. */
async function start(root: ReturnType<typeof createRoot>): Promise<void> {
  const path = location.pathname
  if (isStaticPath(path) && window.parent === window) {
    const { StaticPages } = await import('./about/StaticPages.tsx')
    return root.render(inLook(<StaticPages path={path} />))
  }
  if (path.startsWith('/resources') && window.parent === window) {
    const { ResourcesRoutes } = await import('./resources/ResourcesRoutes.tsx')
    return root.render(inLook(<ResourcesRoutes />))
  }
  if (path === '/help' && window.parent === window) {
    const { HelpPage } = await import('./help/HelpPage.tsx')
    return root.render(inLook(<HelpPage />))
  }
  const { apiBaseUrl, teamsHostOrigins } = await readRuntimeConfig()
  const teams = await startInTeams(teamsHostOrigins)
  if (!teams) return root.render(inLook(<OutsideTeams />))
  if (teams.subPageId) history.replaceState(null, '', `/${teams.subPageId.replace(/^\/+/, '')}`)
  teams.beforeLeaving(saveEverything)
  warnBeforeLeaving({ onHidden: saveEverything, onLeave: leaveEverything })
  const api = apiClient({
    fetch: (address, request) => fetch(address, request),
    baseUrl: apiBaseUrl,
    token: teams.token,
    isOffline: () => !navigator.onLine,
  })
  root.render(inLook(<App api={api} />, teams))
}

function inLook(page: ReactNode, teams?: TeamsHost) {
  return <Themed {...(teams && { teams })}>{page}</Themed>
}
