import { useHome } from '../home/useHome.ts'
import { PageLink } from '../ui/PageLink.tsx'
import { useStyles } from '../ui/useStyles.ts'

/** The other pages of an appropriate body; its settings for whoever looks after them. */
export function OverviewLinks({ id }: { id: string }) {
  const styles = useStyles()
  const { data: home } = useHome()
  const mayDecide = home?.settingsOf.some((body) => body.id === id) ?? false
  return (
    <div className={styles.row}>
      <PageLink to={`/appropriate-body/${id}/inductions`}>All inductions</PageLink>
      <PageLink to="/resources">Guides and templates</PageLink>
      {mayDecide && <PageLink to={`/appropriate-body/${id}/settings`}>Settings</PageLink>}
    </div>
  )
}
