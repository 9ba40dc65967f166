import { Button, makeStyles } from '@fluentui/react-components'

import { Notice } from './Notice.tsx'

const useShapes = makeStyles({ wholeLine: { width: '100%', marginTop: '8px' } })

/** After a new version of the tab has been put in place, only a reload finds its parts. */
const NOT_FETCHED =
  'This could not be opened. Check your connection and try again; nothing that you typed is lost. If that does not help, reload the tab.'

/** A part of the tab did not come: why that may be, and another try. */
export function NotFetched({ onTryAgain }: { readonly onTryAgain?: () => void }) {
  const shapes = useShapes()
  return (
    <div role="alert" className={shapes.wholeLine}>
      <Notice intent="error">
        {NOT_FETCHED} {onTryAgain && <Button onClick={onTryAgain}>Try again</Button>}
      </Notice>
    </div>
  )
}
