import type { Answers, FormDefinition, Section } from '@ect/domain/forms/question.ts'

/** The form with only what something was written to: the rest is nobody's to ask about. */
export function writtenForm(form: FormDefinition, answers: Answers): FormDefinition {
  const sections = form.sections.map((section) => ({
    ...section,
    questions: section.questions.filter(({ id }) => isWritten(answers, id)),
  }))
  return { ...form, sections: sections.filter(({ questions }) => questions.length > 0) }
}

/** How far one is with a section that asks for nothing to be complete. */
export function writtenInWords({ questions }: Section, answers: Answers): string {
  const written = questions.filter(({ id }) => isWritten(answers, id)).length
  if (written === 0) return 'Empty'
  return written === questions.length ? 'Written' : 'Begun'
}

function isWritten(answers: Answers, id: string): boolean {
  const answer = answers[id]
  return typeof answer === 'string' && answer.trim() !== ''
}
