import { TEAM } from '@ect/sandbox/people.ts'
import type { Sandbox } from '@ect/sandbox/server.ts'

const APPROPRIATE_BODY_ID = 'lanternfield'

/** The shared channel as a reviewer has set it up: with the tab that shows what is to review. */
export function showReviewsInChannel({ channelTabs }: Sandbox, tabOrigin: string): void {
  const shared = TEAM.channels.find(({ type }) => type === 'Shared')
  if (!shared) throw new RangeError('the demo team has no shared channel')
  channelTabs.save(shared.id, {
    entityId: `appropriate-body.${APPROPRIATE_BODY_ID}`,
    name: 'Induction reviews',
    contentUrl: `${tabOrigin}/appropriate-body/${APPROPRIATE_BODY_ID}`,
  })
}
