import type { ComponentType } from 'react'
import { Route, Switch } from 'wouter'

import { isStaticPath } from './about/staticPaths.ts'
import { HomePage } from './home/HomePage.tsx'
import { fetchedPart } from './ui/fetchedPart.tsx'
import { Loading } from './ui/Loading.tsx'
import { NotFetched } from './ui/NotFetched.tsx'
import { Page } from './ui/Page.tsx'
import { PageLink } from './ui/PageLink.tsx'

const ReportPage = page(async () => (await import('./report/ReportPage.tsx')).ReportPage)
const VerificationPage = page(
  async () => (await import('./report/verifying/VerificationPage.tsx')).VerificationPage,
)
const SelfReviewPage = page(
  async () => (await import('./selfReview/SelfReviewPage.tsx')).SelfReviewPage,
)
const SharedSelfReviewPage = page(
  async () => (await import('./selfReview/SharedSelfReviewPage.tsx')).SharedSelfReviewPage,
)
const SignSeveralPage = page(
  async () => (await import('./signing/SignSeveralPage.tsx')).SignSeveralPage,
)
const InductionsPage = page(async () => (await import('./home/InductionsPage.tsx')).InductionsPage)
const InductionPage = page(
  async () => (await import('./induction/InductionPage.tsx')).InductionPage,
)
const ConcernPage = page(async () => (await import('./concerns/ConcernPage.tsx')).ConcernPage)
const OverviewPage = page(
  async () => (await import('./appropriateBody/OverviewPage.tsx')).OverviewPage,
)
const BodyInductionsPage = page(
  async () => (await import('./appropriateBody/BodyInductionsPage.tsx')).BodyInductionsPage,
)
const SettingsPage = page(async () => (await import('./settings/SettingsPage.tsx')).SettingsPage)
const ResourcesRoutes = page(
  async () => (await import('./resources/ResourcesRoutes.tsx')).ResourcesRoutes,
)
const SchoolDocumentsPage = page(
  async () => (await import('./documents/SchoolDocumentsPage.tsx')).SchoolDocumentsPage,
)
const HelpPage = page(async () => (await import('./help/HelpPage.tsx')).HelpPage)
const NoticesPage = page(async () => (await import('./notices/NoticesPage.tsx')).NoticesPage)
const StaticPages = page(async () => (await import('./about/StaticPages.tsx')).StaticPages)
const ConfigPage = page(async () => (await import('./teams/ConfigPage.tsx')).ConfigPage)

/** Which address shows which page. Only Home comes with the first load. */
export function Routes() {
  return (
    <Switch>
      <Route path="/reports/:appropriateBodyId/:reportId">
        {(key) => <ReportPage key={key.reportId} {...key} />}
      </Route>
      <Route path="/reports/:appropriateBodyId/:reportId/verification">
        {(key) => <VerificationPage key={key.reportId} {...key} />}
      </Route>
      <Route path="/reports/:appropriateBodyId/:reportId/self-review">
        {(key) => <SelfReviewPage key={key.reportId} {...key} />}
      </Route>
      <Route path="/reports/:appropriateBodyId/:reportId/self-review/shared">
        {(key) => <SharedSelfReviewPage key={key.reportId} {...key} />}
      </Route>
      <Route path="/inductions/:appropriateBodyId/:inductionId">
        {(key) => <InductionPage key={key.inductionId} {...key} />}
      </Route>
      <Route path="/concerns/:appropriateBodyId/:concernId">
        {(key) => <ConcernPage key={key.concernId} {...key} />}
      </Route>
      <Route path="/signing">
        <SignSeveralPage />
      </Route>
      <Route path="/inductions">
        <InductionsPage />
      </Route>
      <Route path="/schools/:appropriateBodyId/:schoolId/documents">
        {(key) => <SchoolDocumentsPage key={key.schoolId} {...key} />}
      </Route>
      <Route path="/appropriate-body/:id">{({ id }) => <OverviewPage key={id} id={id} />}</Route>
      <Route path="/appropriate-body/:id/inductions">
        {({ id }) => <BodyInductionsPage key={id} id={id} />}
      </Route>
      <Route path="/appropriate-body/:id/settings">
        {({ id }) => <SettingsPage key={id} id={id} />}
      </Route>
      <Route path="/resources/*?">
        <ResourcesRoutes back={<PageLink to="/home">Back to Home</PageLink>} />
      </Route>
      <Route path="/help">
        <HelpPage back={<PageLink to="/home">Back to Home</PageLink>} />
      </Route>
      <Route path="/notices" component={NoticesPage} />
      <Route path="/config" component={ConfigPage} />
      <Route path="/:page">
        {({ page: name }) => {
          const path = `/${name}`
          return isStaticPath(path) ? <StaticPages path={path} /> : <HomePage />
        }}
      </Route>
      <Route>
        <HomePage />
      </Route>
    </Switch>
  )
}

function page<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  return fetchedPart(load, { meanwhile: <Loading what="the page" />, whenFailed: PageNotFetched })
}

function PageNotFetched({ onTryAgain }: { readonly onTryAgain: () => void }) {
  return (
    <Page title="The page could not be opened">
      <NotFetched onTryAgain={onTryAgain} />
    </Page>
  )
}
