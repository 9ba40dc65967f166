import type { Condition, FormDefinition, Question } from './question.ts'

/** When a question is asked: `“Was the ECT absent?” is answered “Yes”`. */
export function conditionInWords(
  { sections }: FormDefinition,
  { question: id, isAnyOf }: Condition,
): string {
  const asked = sections.flatMap(({ questions }) => questions).find((one) => one.id === id)
  const answers = isAnyOf
    .map((value) => `“${withoutStop(answerInWords(asked, value))}”`)
    .join(' or ')
  return `“${asked?.wording ?? id}” is answered ${answers}`
}

function answerInWords(question: Question | undefined, value: boolean | string): string {
  if (typeof value === 'boolean') return value ? 'Yes' : 'No'
  const choices = question && 'choices' in question ? question.choices : []
  return choices.find((choice) => choice.value === value)?.label ?? value
}

/** An answer that is a sentence is quoted inside another one. */
function withoutStop(sentence: string): string {
  return sentence.replace(/\.$/, '')
}
