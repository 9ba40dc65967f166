import { Button } from '@fluentui/react-components'

interface Props {
  /** `reports` */
  readonly what: string
  readonly isLoading: boolean
  readonly onMore: () => void
}

export function ShowMore({ what, isLoading, onMore }: Props) {
  return (
    <div>
      <Button onClick={() => !isLoading && onMore()}>
        {isLoading ? 'Loading…' : `Show more ${what}`}
      </Button>
    </div>
  )
}
