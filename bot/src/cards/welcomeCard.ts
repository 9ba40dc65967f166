import type { Role } from '@ect/domain/access.ts'

import type { AdaptiveCard } from './adaptiveCard.ts'
import { asPlainText } from './asPlainText.ts'
import { card, sentence, title } from './elements.ts'
import { sayButton } from './helpCard.ts'

const HERE_AS: Record<Role, string> = {
  ect: 'You are here as an **early career teacher**: when a review or assessment is ready, I bring it to you to read, comment on and sign, without leaving this chat. Write **concern** when something worries you.',
  'induction-tutor':
    'You are here as an **induction tutor**: I tell you when a review can be written, when one is due, and when it is your turn to sign.',
  headteacher:
    'You are here as a **headteacher**: I bring you assessments to sign, and tell you of reviews that were submitted.',
  reviewer:
    'You are here as a **reviewer** of the appropriate body: what is submitted waits in the tab; I tell you where an induction stands.',
  'named-contact':
    'You are here as the **named contact** of the appropriate body: when an early career teacher raises a concern, I tell you.',
}

interface Welcomed {
  readonly givenName: string
  readonly parts: readonly Role[]
}

/** Said once to each person whom the records know, when the app first reaches them. */
export function welcomeCard({ givenName, parts }: Welcomed): AdaptiveCard {
  return card({
    fallbackText: 'Welcome to ECT Induction.',
    body: [
      title(`Hello ${asPlainText(givenName)}`),
      ...parts.map((part) => sentence(HERE_AS[part])),
      sentence('What a review says never shows in a notification or in a channel.'),
      sentence(
        'Write **tasks** to see what waits for you, **status** and a name to see where an induction stands, or **help**.',
      ),
    ],
    actions: [
      sayButton({ command: 'tasks', rest: '' }, 'Show my tasks'),
      sayButton({ command: 'help', rest: '' }, 'What else can you do?'),
    ],
  })
}

/** The same for someone whom no record names. */
export function notMatchedCard(givenName: string, sentenceToThem: string): AdaptiveCard {
  return card({
    fallbackText: 'Welcome to ECT Induction.',
    body: [title(`Hello ${asPlainText(givenName)}`), sentence(sentenceToThem)],
  })
}
