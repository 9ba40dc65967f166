import { isGone } from '../api/apiProblem.ts'
import { CouldNotOpen } from '../ui/CouldNotOpen.tsx'
import { Loading } from '../ui/Loading.tsx'
import { Page } from '../ui/Page.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import { Panel } from '../ui/Panel.tsx'
import { StaleNotice } from '../ui/StaleNotice.tsx'
import { useStyles } from '../ui/useStyles.ts'
import { inductionGroups } from './inductionGroups.ts'
import { InductionListItem } from './InductionListItem.tsx'
import { NoPart } from './NoPart.tsx'
import { useHome } from './useHome.ts'
import { useOwnInductions } from './useOwnInductions.ts'

/** The inductions in which this person has a part, by what they are in them. */
export function InductionsPage() {
  const styles = useStyles()
  const { data: home, error: homeError } = useHome()
  const { data, error: ownError, refetch } = useOwnInductions()
  const error = ownError ?? homeError
  if (!data || !home || isGone(error)) {
    return error ? (
      <CouldNotOpen what="Inductions" error={error} onTryAgain={() => void refetch()} />
    ) : (
      <Loading what="your inductions" />
    )
  }
  const groups = inductionGroups(data.inductions)
  if (groups.length === 0 && home.parts.length === 0) {
    return <NoPart page="Inductions" name={home.name} />
  }
  return (
    <Page title="Inductions">
      <StaleNotice error={error} />
      {home.appropriateBodies.map(({ id, name }) => (
        <Panel key={id} title={name}>
          <PageLink to={`/appropriate-body/${id}/inductions`}>All its inductions</PageLink>
        </Panel>
      ))}
      {groups.length === 0 && (
        <p className={styles.text}>
          No induction names you as early career teacher, tutor or headteacher.
        </p>
      )}
      {groups.map(({ title, inductions }) => (
        <Panel key={title} title={title}>
          <ul className={styles.list}>
            {inductions.map((induction) => (
              <InductionListItem key={induction.key.inductionId} induction={induction} />
            ))}
          </ul>
        </Panel>
      ))}
    </Page>
  )
}
