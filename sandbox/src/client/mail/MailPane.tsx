import { Link, makeStyles, tokens } from '@fluentui/react-components'

import type { MailItem } from '../../teams/clientApi.ts'
import { longDay, timeOf } from '../moments.ts'
import { useNarrow } from '../navigation.ts'
import { PlaceTextLink } from '../PlaceLink.tsx'
import { useOpenLink, useSession } from '../session.ts'

const useStyles = makeStyles({
  mail: {
    flex: '1 1 0',
    minHeight: 0,
    overflowY: 'auto',
    padding: '16px 20px 24px',
    overflowWrap: 'anywhere',
    '& h2': {
      margin: '4px 0',
      fontSize: tokens.fontSizeBase500,
      lineHeight: tokens.lineHeightBase500,
    },
    '& p': { maxWidth: '640px', margin: '12px 0' },
  },
  head: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
})

export function MailPane({ mail }: { readonly mail: MailItem }) {
  const styles = useStyles()
  const narrow = useNarrow()
  const { person } = useSession()
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it is scrolled with the keyboard
    <article className={styles.mail} tabIndex={0} aria-label={mail.subject}>
      {narrow && <PlaceTextLink to={{ at: 'mail', person }}>All mail</PlaceTextLink>}
      <h2>{mail.subject}</h2>
      <div className={styles.head}>
        From {mail.from},{' '}
        <time dateTime={mail.at}>{`${longDay(mail.at)}, ${timeOf(mail.at)}`}</time>
      </div>
      {mail.text.split('\n\n').map((paragraph) => (
        <p key={paragraph}>
          <WithLinks text={paragraph} />
        </p>
      ))}
    </article>
  )
}

/** A mail program makes links of addresses in plain text. */
function WithLinks({ text }: { readonly text: string }) {
  const openLink = useOpenLink()
  return text.split(/(https:\/\/\S+)/).map((part) =>
    part.startsWith('https://') ? (
      <Link
        key={part}
        href={part}
        onClick={(event) => {
          event.preventDefault()
          openLink(part)
        }}
      >
        {part}
      </Link>
    ) : (
      part
    ),
  )
}
