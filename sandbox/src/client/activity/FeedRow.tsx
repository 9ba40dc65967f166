import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { useMutation, useQueryClient } from '@tanstack/react-query'

import type { FeedItem } from '../../teams/clientApi.ts'
import { AppIcon } from '../AppIcon.tsx'
import { placeOfDeepLink } from '../deepLink.ts'
import { useRowStyles } from '../frame/listRow.ts'
import { shortMoment } from '../moments.ts'
import { PlaceLink } from '../PlaceLink.tsx'
import { markFeedItemRead } from '../server.ts'
import { useSession } from '../session.ts'

const useStyles = makeStyles({
  preview: { display: 'block' },
  aside: {
    flex: '0 0 auto',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-end',
    gap: '4px',
  },
  mark: {
    padding: '1px 6px',
    borderRadius: tokens.borderRadiusCircular,
    fontSize: '11px',
    fontWeight: tokens.fontWeightSemibold,
    color: `${tokens.colorNeutralForegroundOnBrand} !important`,
    backgroundColor: tokens.colorBrandBackground,
  },
})

/** One line of the feed. It leads to what it is about, and is read once it was followed. */
export function FeedRow({ item }: { readonly item: FeedItem }) {
  const styles = useStyles()
  const rows = useRowStyles()
  const { person, app, state } = useSession()
  const queries = useQueryClient()
  const reading = useMutation({
    mutationFn: () => markFeedItemRead(person, item.id),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['state', person] }),
  })
  const markRead = () => {
    if (!item.read) reading.mutate()
  }
  const inside = (
    <>
      <AppIcon size={32} />
      <span className={rows.text}>
        <span className={mergeClasses(!item.read && rows.unread)}>{item.text}</span>
        <span className={mergeClasses(rows.quiet, styles.preview)}>{item.preview}</span>
      </span>
      <span className={styles.aside}>
        <time dateTime={item.at} className={rows.quiet}>
          {shortMoment(item.at, state.clock.day)}
        </time>
        {!item.read && <span className={styles.mark}>New</span>}
      </span>
    </>
  )
  const place = placeOfDeepLink(item.webUrl, person, app.id)
  if (place) {
    return (
      <PlaceLink to={place} className={rows.row} onClick={markRead}>
        {inside}
      </PlaceLink>
    )
  }
  return (
    <a href={item.webUrl} target="_blank" rel="noreferrer" className={rows.row} onClick={markRead}>
      {inside}
    </a>
  )
}
