import { Notice } from '../../ui/Notice.tsx'

/** Above what someone else typed before this person followed them. */
export function BegunBy({ name }: { name: string }) {
  return (
    <Notice intent="info">
      {name} began this before you. What {name} had typed and not shared stands here, and is yours
      to change.
    </Notice>
  )
}
