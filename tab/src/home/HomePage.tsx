import type { HomeView } from '@ect/contract/getHome.ts'

import { isGone } from '../api/apiProblem.ts'
import { ConcernNews } from '../concerns/ConcernNews.tsx'
import { ConcernsPanel } from '../concerns/ConcernsPanel.tsx'
import { CouldNotOpen } from '../ui/CouldNotOpen.tsx'
import { Loading } from '../ui/Loading.tsx'
import { Page } from '../ui/Page.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import { Panel } from '../ui/Panel.tsx'
import { StaleNotice } from '../ui/StaleNotice.tsx'
import { useStyles } from '../ui/useStyles.ts'
import { NoPart } from './NoPart.tsx'
import { reportGroups } from './reportGroups.ts'
import { ReportList } from './ReportList.tsx'
import { SelfReviewOffers } from './SelfReviewOffers.tsx'
import { SeveralToSign } from './SeveralToSign.tsx'
import { useHome } from './useHome.ts'

/** What this person has to do, what waits for others, and what is done. */
export function HomePage() {
  const styles = useStyles()
  const { data: home, error, refetch } = useHome()
  if (!home || isGone(error)) {
    return error ? (
      <CouldNotOpen what="Home" error={error} onTryAgain={() => void refetch()} />
    ) : (
      <Loading what="your tasks" />
    )
  }
  if (home.parts.length + home.settingsOf.length === 0)
    return <NoPart page="Home" name={home.name} />
  return (
    <Page title="Home">
      <StaleNotice error={error} />
      {home.appropriateBodies.map(({ id, name }) => (
        <Panel key={id} title={name}>
          <p className={styles.text}>You review for this appropriate body.</p>
          <PageLink to={`/appropriate-body/${id}`}>Open the overview and the review queue</PageLink>
        </Panel>
      ))}
      {home.attention.length > 0 && (
        <Panel title="Needs attention early">
          <p className={styles.text}>
            You were told when these were shared. Offer the school your support; once one of you
            says on the page or on the card that you have, it leaves this list.
          </p>
          <ReportList reports={home.attention} today={home.today} />
        </Panel>
      )}
      {home.settingsOf.map(({ id, name }) => (
        <Panel key={id} title={`Settings of ${name}`}>
          <p className={styles.text}>You decide on its forms, dates and reminders.</p>
          <PageLink to={`/appropriate-body/${id}/settings`}>Open the settings</PageLink>
        </Panel>
      ))}
      <ConcernNews parts={home.parts} />
      {isInAReport(home) && <MyTasks home={home} />}
      <SelfReviewOffers home={home} />
      {reportGroups(home).map(({ title, reports }) => (
        <Panel key={title} title={title}>
          <ReportList reports={reports} today={home.today} />
        </Panel>
      ))}
      {home.parts.some((part) => part === 'ect' || part === 'named-contact') && (
        <ConcernsPanel parts={home.parts} />
      )}
      <div className={styles.row}>
        <PageLink to="/resources">Guides and templates</PageLink>
        <PageLink to="/notices">Notices: where and when we tell you</PageLink>
      </div>
    </Page>
  )
}

const IN_A_REPORT: readonly HomeView['parts'][number][] = ['ect', 'induction-tutor', 'headteacher']

function isInAReport({ parts }: HomeView): boolean {
  return parts.some((part) => IN_A_REPORT.includes(part))
}

function MyTasks({ home: { tasks, today } }: { home: HomeView }) {
  const styles = useStyles()
  const toSign = tasks.filter(({ isToSign }) => isToSign)
  const areSeveral = toSign.length > 1
  const others = areSeveral ? tasks.filter(({ isToSign }) => !isToSign) : tasks
  return (
    <Panel title="My tasks">
      {tasks.length === 0 && (
        <p className={styles.text}>
          Nothing for you to do now. We tell you in Teams when there is.
        </p>
      )}
      {areSeveral && <SeveralToSign reports={toSign} today={today} />}
      {areSeveral && others.length > 0 && <h3 className={styles.subheading}>Everything else</h3>}
      {others.length > 0 && <ReportList reports={others} today={today} />}
    </Panel>
  )
}
