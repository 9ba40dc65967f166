import type { ReportView } from '@ect/contract/reportView.ts'
import type { Advice } from '@ect/domain/forms/advice/advice.ts'
import { adviceFor } from '@ect/domain/forms/advice/adviceFor.ts'
import type { Answers } from '@ect/domain/forms/question.ts'
import { useState } from 'react'

import { authorOf } from '../reportOnPage.ts'

export type AdviceByQuestion = Readonly<Partial<Record<string, readonly Advice[]>>>

/** On what stood there when the page was opened, and on what was left since. */
export function useAdvice(
  view: ReportView,
  { answers, left }: { readonly answers: Answers; readonly left: ReadonlySet<string> },
): AdviceByQuestion {
  const [atStart] = useState(() => new Set(Object.keys(answers)))
  const { kind, form, last } = view
  const advice = adviceFor({
    kind,
    form,
    author: authorOf(view),
    answers,
    adults: Object.values(view.people).map(({ name }) => name),
    ...(last?.judgement && { lastJudgement: last.judgement }),
  })
  const isDue = ({ question }: Advice) => left.has(question) || atStart.has(question)
  return Object.groupBy(advice.filter(isDue), ({ question }) => question)
}
