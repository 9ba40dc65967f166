import type { AdaptiveCard } from './adaptiveCard.ts'
import { card, sentence, title } from './elements.ts'

/** For anyone but the person whom a card is for: it holds nothing of the record. */
export const notForYouCard: AdaptiveCard = card({
  fallbackText: 'This is not for you.',
  body: [
    title('This is not for you'),
    sentence(
      'It belongs to someone else. Nothing was changed. Write “tasks” to see what waits for you.',
    ),
  ],
})
