import type { ListedInduction } from '@ect/usecases/listedInduction.ts'

import type { AdaptiveCard } from './adaptiveCard.ts'
import { withoutFormatting } from './asPlainText.ts'
import { card, quiet, sentence, title } from './elements.ts'

/** Says the same whether there is such a teacher elsewhere or not. */
export const nobodyNamedCard: AdaptiveCard = card({
  fallbackText: 'Nobody under that name.',
  body: [
    title('Nobody under that name'),
    sentence(
      'Among the inductions that you have a part in there is none of a teacher with that name. Write **status** and another part of the name.',
    ),
  ],
})

/** Asks which of several is meant, those whom the person may open alone. */
export function whoseStatusCard(found: readonly ListedInduction[], hasMore: boolean): AdaptiveCard {
  return card({
    fallbackText: 'Whose induction?',
    body: [
      title('Whose induction?'),
      ...(hasMore ? [quiet('There are more. Write **status** and more of the name.')] : []),
    ],
    actions: found.map(({ head: { appropriateBodyId, inductionId, people, schoolName } }) => ({
      type: 'Action.Execute',
      title: withoutFormatting(`${people.ect.name}, ${schoolName}`),
      verb: 'showStatus',
      data: { appropriateBodyId, inductionId },
    })),
  })
}
