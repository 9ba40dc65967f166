import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { DismissRegular } from '@fluentui/react-icons'

import { cardTitle } from '../cards/cardTitle.ts'

const useStyles = makeStyles({
  card: {
    flex: '1 0 100%',
    margin: 0,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    padding: '4px 4px 4px 12px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
})

interface Props {
  readonly card: unknown
  readonly onRemove: () => void
}

/** A card that goes with the next message. */
export function CardToSend({ card, onRemove }: Props) {
  const styles = useStyles()
  const title = cardTitle(card)
  return (
    <fieldset className={styles.card} aria-label={`Card to send: ${title}`}>
      {title}
      <Button
        appearance="subtle"
        size="small"
        icon={<DismissRegular />}
        aria-label={`Remove ${title}`}
        onClick={onRemove}
      />
    </fieldset>
  )
}
