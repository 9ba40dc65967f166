import { Button } from '@fluentui/react-components'

interface Props {
  readonly isLoading: boolean
  readonly onMore: () => void
}

export function MoreReports({ isLoading, onMore }: Props) {
  return (
    <div>
      <Button onClick={() => !isLoading && onMore()}>
        {isLoading ? 'Loading…' : 'Show more reports'}
      </Button>
    </div>
  )
}
