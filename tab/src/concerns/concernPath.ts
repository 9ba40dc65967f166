import type { ConcernKey } from '@ect/contract/concernView.ts'

export function concernPath({ appropriateBodyId, concernId }: ConcernKey): string {
  return `/concerns/${encodeURIComponent(appropriateBodyId)}/${encodeURIComponent(concernId)}`
}
