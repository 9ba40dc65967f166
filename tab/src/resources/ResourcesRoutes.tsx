import type { ReactNode } from 'react'
import { Route, Switch } from 'wouter'

import { GuidePage } from './GuidePage.tsx'
import { FOLDERS, ResourcesPage } from './ResourcesPage.tsx'
import { SUPPORT_PLAN_PATH } from './supportPlan.ts'
import { SupportPlanPage } from './SupportPlanPage.tsx'

const guides = FOLDERS.flatMap((folder) => folder.guides)

/** Which address under `/resources` shows which page. Outside Teams there is no Home to go back to. */
export function ResourcesRoutes({ back }: { back?: ReactNode }) {
  return (
    <Switch>
      <Route path={SUPPORT_PLAN_PATH}>
        <SupportPlanPage />
      </Route>
      {guides.map((guide) => (
        <Route key={guide.id} path={`/resources/${guide.id}`}>
          <GuidePage guide={guide} />
        </Route>
      ))}
      <Route>
        <ResourcesPage back={back} />
      </Route>
    </Switch>
  )
}
