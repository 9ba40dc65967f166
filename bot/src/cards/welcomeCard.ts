import type { AdaptiveCard } from './adaptiveCard.ts'
import { asPlainText } from './asPlainText.ts'
import { card, sentence, title } from './elements.ts'

/** Said once to each person, when the app first reaches them. */
export function welcomeCard(givenName: string): AdaptiveCard {
  return card({
    fallbackText: 'Welcome to ECT Induction.',
    body: [
      title(`Hello ${asPlainText(givenName)}`),
      sentence(
        'When a progress review needs you, I bring it here: read it, comment and sign without leaving this chat. What a review says never shows in a notification or in a channel.',
      ),
      sentence(
        'Write **tasks** to see what waits for you, **status** and a name to see where a review stands, or **help**.',
      ),
    ],
  })
}
