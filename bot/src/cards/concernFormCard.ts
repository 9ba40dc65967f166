import {
  CONCERN_MAX_LENGTH,
  CONCERN_SUBJECT_WORDS,
  CONCERN_SUBJECTS,
} from '@ect/domain/concern/concern.ts'
import type { InductionKey } from '@ect/usecases/ports/inductions.ts'

import type { AdaptiveCard } from './adaptiveCard.ts'
import { asPlainText, withoutFormatting } from './asPlainText.ts'
import { card, notice, sentence, title } from './elements.ts'
import { INPUT_SENTENCES } from './inputSentences.ts'

interface ConcernForm {
  readonly key: InductionKey
  readonly commandId: string
  readonly contactNames: readonly string[]
  readonly appropriateBodyName: string
  /** What the ECT has begun to write already. */
  readonly begun: string
}

/**
 * Where an ECT writes a concern, with whom it reaches said first.
 *
 * @rule R97
 */
export function concernFormCard(form: ConcernForm): AdaptiveCard {
  const contacts = asPlainText(form.contactNames.join(' and '))
  return card({
    fallbackText: 'Raise a concern.',
    body: [
      title('Raise a concern'),
      sentence(
        'Talk to your induction tutor or headteacher first if you can: most things are put right there. When that has not helped, or you cannot, write here.',
      ),
      sentence(
        `It goes to **${contacts}** at ${asPlainText(form.appropriateBodyName)}. Nobody at your school sees it, and nobody who reviews your induction.`,
      ),
      notice(
        'Is a pupil or anyone else at risk? Do not write that here. Tell the designated safeguarding lead of your school at once; in danger, call 999.',
      ),
      {
        type: 'Input.ChoiceSet',
        id: 'about',
        style: 'expanded',
        wrap: true,
        label: 'What is it about?',
        choices: CONCERN_SUBJECTS.map((value) => ({ value, title: CONCERN_SUBJECT_WORDS[value] })),
        isRequired: true,
        errorMessage: INPUT_SENTENCES.about,
      },
      {
        type: 'Input.Text',
        id: 'concernText',
        isMultiline: true,
        maxLength: CONCERN_MAX_LENGTH,
        label: 'What concerns you?',
        ...(form.begun !== '' && { value: withoutFormatting(form.begun) }),
        isRequired: true,
        errorMessage: INPUT_SENTENCES.concernText,
      },
    ],
    actions: [
      {
        type: 'Action.Execute',
        title: withoutFormatting(`Send it to ${form.contactNames.join(' and ')}`),
        verb: 'raiseConcern',
        style: 'positive',
        data: { ...form.key, commandId: form.commandId },
      },
    ],
  })
}

/** For everyone else, and where a body has nobody to whom it could go. */
export function noConcernFormCard(sentences: readonly string[]): AdaptiveCard {
  return card({
    fallbackText: 'Concerns.',
    body: [title('Concerns'), ...sentences.map(sentence)],
  })
}
