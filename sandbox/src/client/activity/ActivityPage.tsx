import { AlertRegular } from '@fluentui/react-icons'

import { EmptyPlace } from '../frame/EmptyPlace.tsx'
import { useRowStyles } from '../frame/listRow.ts'
import { SplitPage } from '../frame/SplitPage.tsx'
import { useDocumentTitle } from '../navigation.ts'
import { useSession } from '../session.ts'
import { unreadFeed } from '../unread.ts'
import { FeedRow } from './FeedRow.tsx'

export function ActivityPage() {
  const rows = useRowStyles()
  const { state } = useSession()
  useDocumentTitle('Activity', unreadFeed(state))
  const newestFirst = state.feed.toSorted((one, other) => other.at.localeCompare(one.at))
  return (
    <SplitPage
      title="Activity"
      isOpen={false}
      list={
        newestFirst.length === 0 ? (
          <p className={rows.empty}>Nothing has happened yet that you are told of.</p>
        ) : (
          <ul aria-label="Feed" className={rows.list}>
            {newestFirst.map((item) => (
              <li key={item.id}>
                <FeedRow item={item} />
              </li>
            ))}
          </ul>
        )
      }
    >
      <EmptyPlace icon={<AlertRegular fontSize={48} />} title="What you are told, and by whom">
        Choose an activity to open what it is about.
      </EmptyPlace>
    </SplitPage>
  )
}
