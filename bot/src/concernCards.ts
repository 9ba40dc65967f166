import type { ConcernCards } from '@ect/usecases/ports/concerns.ts'

import type { BotParts } from './botParts.ts'
import { concernArrivedCard } from './cards/concernStandingCard.ts'
import { type InstallTargets, sendCard } from './chatCards.ts'
import { showConcern } from './showConcern.ts'

/** Cards that tell of concerns, in personal chats: none says what was written. */
export function concernCards(parts: BotParts, targets: InstallTargets): ConcernCards {
  return {
    sendConcern: ({ notice, to, concernKey }) =>
      sendCard(parts, targets, to, async (sender) =>
        notice === 'concernRaised'
          ? concernArrivedCard(parts.openConcern(concernKey))
          : showConcern(parts, sender, concernKey),
      ),
  }
}
