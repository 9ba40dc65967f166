import { createRoot } from 'react-dom/client'

import { App } from './App.tsx'
import { OutsideTeams } from './about/OutsideTeams.tsx'
import { StaticPages, staticPageAt } from './about/StaticPages.tsx'
import { apiClient } from './api/apiClient.ts'
import { leaveEverything, saveEverything } from './report/saving/useDraft.ts'
import { readRuntimeConfig } from './runtimeConfig.ts'
import { startInTeams } from './teams/teamsContext.ts'
import { Themed } from './Themed.tsx'
import { warnBeforeLeaving } from './warnBeforeLeaving.ts'

const element = document.getElementById('tab')
if (element) await start(createRoot(element))

/** The public pages need neither Teams nor the API; everything else needs both. */
async function start(root: ReturnType<typeof createRoot>): Promise<void> {
  const publicPage = staticPageAt(location.pathname)
  if (publicPage && window.parent === window) {
    return root.render(
      <Themed>
        <StaticPages page={publicPage} />
      </Themed>,
    )
  }
  const { apiBaseUrl, teamsHostOrigins } = await readRuntimeConfig()
  const teams = await startInTeams(teamsHostOrigins)
  if (!teams) {
    return root.render(
      <Themed>
        <OutsideTeams />
      </Themed>,
    )
  }
  if (teams.subPageId) history.replaceState(null, '', `/${teams.subPageId.replace(/^\//, '')}`)
  teams.beforeLeaving(saveEverything)
  warnBeforeLeaving({ onHidden: saveEverything, onLeave: leaveEverything })
  const api = apiClient({
    fetch: (address, request) => fetch(address, request),
    baseUrl: apiBaseUrl,
    token: teams.token,
  })
  root.render(
    <Themed teams={teams}>
      <App api={api} />
    </Themed>,
  )
}
