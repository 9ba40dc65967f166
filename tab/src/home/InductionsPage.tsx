import type { HomeView } from '@ect/contract/getHome.ts'

import { isGone } from '../api/apiProblem.ts'
import { CouldNotOpen } from '../ui/CouldNotOpen.tsx'
import { Loading } from '../ui/Loading.tsx'
import { Page } from '../ui/Page.tsx'
import { Panel } from '../ui/Panel.tsx'
import { StaleNotice } from '../ui/StaleNotice.tsx'
import { useStyles } from '../ui/useStyles.ts'
import { NoPart } from './NoPart.tsx'
import { ReportList } from './ReportList.tsx'
import { useHome } from './useHome.ts'

type Item = HomeView['tasks'][number]

/** This person's reports, by the early career teacher whom they are about. */
export function InductionsPage() {
  const styles = useStyles()
  const { data: home, error, refetch } = useHome()
  if (!home || isGone(error)) {
    return error ? (
      <CouldNotOpen what="Inductions" error={error} onTryAgain={() => void refetch()} />
    ) : (
      <Loading what="your inductions" />
    )
  }
  if (home.parts.length === 0) return <NoPart name={home.name} />
  const reports = [...home.tasks, ...home.waiting, ...home.done]
  const ects = [...new Set(reports.map(({ ectName }) => ectName))].toSorted()
  return (
    <Page title="Inductions">
      <StaleNotice error={error} />
      {ects.length === 0 && (
        <p className={styles.text}>
          No induction names you as early career teacher, tutor or headteacher.
        </p>
      )}
      {ects.map((ect) => {
        const theirs = reports.filter(({ ectName }) => ectName === ect)
        return (
          <Panel key={ect} title={ect}>
            <p className={styles.quiet}>{schoolOf(theirs)}</p>
            <ReportList reports={theirs} today={home.today} />
          </Panel>
        )
      })}
    </Page>
  )
}

function schoolOf([first]: readonly Item[]): string {
  return first ? `${first.schoolName}. Induction tutor: ${first.tutorName}` : ''
}
