import { sectionsOf, shownQuestions } from '../shownQuestions.ts'
import type { Advice, Advised } from './advice.ts'
import { ADVICE_RULES } from './adviceRules.ts'

/** Everything that could be better in what one author has answered, in the order of the form. */
export function adviceFor(advised: Advised): readonly Advice[] {
  const { form, author, answers } = advised
  return sectionsOf(form, author)
    .flatMap((section) => shownQuestions(section, answers))
    .flatMap((question) =>
      ADVICE_RULES.flatMap(({ id, because, source, find }) => {
        const says = find({ question, advised })
        return says === undefined
          ? []
          : [{ rule: id, question: question.id, says, because, source }]
      }),
    )
}
