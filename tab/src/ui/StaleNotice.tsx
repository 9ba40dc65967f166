import { Notice } from './Notice.tsx'

/** While what is shown cannot be compared with the records. */
export function StaleNotice({ error }: { error: unknown }) {
  if (!error) return undefined
  return (
    <Notice intent="warning">
      This may be out of date: the records cannot be reached right now. We keep trying.
    </Notice>
  )
}
