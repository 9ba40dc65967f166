import { mergeClasses } from '@fluentui/react-components'
import { MailRegular } from '@fluentui/react-icons'

import { EmptyPlace } from '../frame/EmptyPlace.tsx'
import { useRowStyles } from '../frame/listRow.ts'
import { SplitPage } from '../frame/SplitPage.tsx'
import { shortMoment } from '../moments.ts'
import { useDocumentTitle } from '../navigation.ts'
import { PlaceLink } from '../PlaceLink.tsx'
import type { Place } from '../places.ts'
import { useSession } from '../session.ts'
import { MailPane } from './MailPane.tsx'

interface Props {
  readonly place: Extract<Place, { at: 'mail' }>
}

/** A person's inbox, as far as our app writes to it. */
export function MailPage({ place }: Props) {
  const rows = useRowStyles()
  const { state, person } = useSession()
  const open = state.mail.find(({ id }) => id === place.mailId)
  useDocumentTitle(open ? `${open.subject} | Mail` : 'Mail')
  return (
    <SplitPage
      title="Mail"
      isOpen={open !== undefined}
      list={
        state.mail.length === 0 ? (
          <p className={rows.empty}>No email has come.</p>
        ) : (
          <ul aria-label="Inbox" className={rows.list}>
            {state.mail.map(({ id, at, from, subject }) => (
              <li key={id}>
                <PlaceLink
                  to={{ at: 'mail', person, mailId: id }}
                  className={mergeClasses(rows.row, id === open?.id && rows.current)}
                  aria-current={id === open?.id ? 'true' : undefined}
                >
                  <span className={rows.text}>
                    <span>{subject}</span>
                    <span className={rows.quiet} style={{ display: 'block' }}>
                      {from}
                    </span>
                  </span>
                  <time dateTime={at} className={rows.quiet}>
                    {shortMoment(at, state.clock.day)}
                  </time>
                </PlaceLink>
              </li>
            ))}
          </ul>
        )
      }
    >
      {open ? (
        <MailPane mail={open} />
      ) : (
        <EmptyPlace icon={<MailRegular fontSize={48} />} title="What Teams could not tell you">
          The app writes an email to whoever it cannot reach in Teams.
        </EmptyPlace>
      )}
    </SplitPage>
  )
}
