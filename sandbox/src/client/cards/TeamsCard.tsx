import {
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  MessageBar,
  MessageBarBody,
  Spinner,
  tokens,
} from '@fluentui/react-components'
import { ArrowSyncRegular, MoreHorizontalRegular } from '@fluentui/react-icons'

import { cardTitle } from './cardTitle.ts'
import { canBeRefreshed } from './refresh.ts'
import { type CardOnScreen, useCardApplet } from './useCardApplet.ts'

const useStyles = makeStyles({
  place: { position: 'relative' },
  form: { display: 'contents' },
  menu: { position: 'absolute', right: 0, top: '-28px' },
  busy: {
    position: 'absolute',
    inset: 0,
    display: 'grid',
    placeContent: 'center',
    '& > *': {
      padding: '8px 16px',
      borderRadius: tokens.borderRadiusLarge,
      backgroundColor: tokens.colorNeutralBackground1,
      boxShadow: tokens.shadow8,
    },
  },
  outcome: { marginTop: '8px' },
})

/** A card of the bot, in a message, with its buttons working and its own word beneath it. */
export function TeamsCard(card: CardOnScreen) {
  const styles = useStyles()
  const { mount, group, shown, asking, outcome, refresh } = useCardApplet(card)
  const title = cardTitle(shown)
  return (
    <div className={styles.place}>
      {/* Each card is a form of its own, or equally named radio buttons of two cards would be one. */}
      <form className={styles.form} onSubmit={(event) => event.preventDefault()}>
        <fieldset
          ref={group}
          tabIndex={-1}
          aria-label={title}
          aria-busy={asking}
          disabled={asking}
          className="teams-card"
        >
          <div ref={mount} />
          {asking && (
            <div className={styles.busy}>
              <Spinner size="tiny" label="Working…" />
            </div>
          )}
        </fieldset>
      </form>
      {canBeRefreshed(shown) && <CardMenu title={title} onRefresh={refresh} />}
      {outcome && outcome.shows !== 'card' && (
        <MessageBar
          ref={bringIntoSight}
          className={styles.outcome}
          layout="multiline"
          intent={outcome.shows === 'error' ? 'error' : 'success'}
          role={outcome.shows === 'error' ? 'alert' : 'status'}
        >
          <MessageBarBody>{outcome.text}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  )
}

function bringIntoSight(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' })
}

interface MenuProps {
  readonly title: string
  readonly onRefresh: () => void
}

function CardMenu({ title, onRefresh }: MenuProps) {
  const styles = useStyles()
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          className={styles.menu}
          appearance="transparent"
          size="small"
          icon={<MoreHorizontalRegular />}
          aria-label={`More options for ${title}`}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem icon={<ArrowSyncRegular />} onClick={onRefresh}>
            Refresh card
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}
