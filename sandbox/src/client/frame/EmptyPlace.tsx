import { makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'

const useStyles = makeStyles({
  place: {
    flex: '1 1 0',
    display: 'grid',
    placeContent: 'center',
    justifyItems: 'center',
    gap: '4px',
    padding: '24px',
    textAlign: 'center',
    color: tokens.colorNeutralForeground2,
    '& h2': {
      margin: '12px 0 0',
      fontSize: tokens.fontSizeBase400,
      color: tokens.colorNeutralForeground1,
    },
    '& p': { margin: 0, maxWidth: '380px' },
  },
})

interface Props {
  readonly icon: ReactNode
  readonly title: string
  readonly children: ReactNode
}

export function EmptyPlace({ icon, title, children }: Props) {
  const styles = useStyles()
  return (
    <div className={styles.place}>
      {icon}
      <h2>{title}</h2>
      <p>{children}</p>
    </div>
  )
}
