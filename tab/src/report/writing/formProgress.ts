import type { AnswerLimits } from '@ect/domain/forms/answerFaults.ts'
import { type Gap, gaps, gapsIn, sectionHoldingBack } from '@ect/domain/forms/completeness.ts'
import type { Answers, Author, FormDefinition, Section } from '@ect/domain/forms/question.ts'
import { sectionsOf } from '@ect/domain/forms/shownQuestions.ts'

export interface SectionProgress {
  readonly section: Section
  readonly isComplete: boolean
  /** How it stands, where that is not `To do` or `Complete`. */
  readonly words?: string
  /** The section that must be finished before this one opens. */
  readonly waitsFor?: Section
}

export interface FormProgress {
  readonly sections: readonly SectionProgress[]
  /** What is to be done now: nothing in a section that is still closed. */
  readonly gaps: readonly Gap[]
}

export function formProgress(
  form: FormDefinition,
  author: Author,
  answers: Answers,
  limits: AnswerLimits,
): FormProgress {
  const sections = sectionsOf(form, author)
  const holding = sectionHoldingBack(form, author, answers, limits)
  const lastOpen = holding ? sections.indexOf(holding) : sections.length - 1
  const isOpen = ({ section }: Gap) => sections.findIndex(({ id }) => id === section) <= lastOpen
  return {
    sections: sections.map((section, index) => ({
      section,
      isComplete: gapsIn(section, answers, limits).length === 0,
      ...(holding && index > lastOpen && { waitsFor: holding }),
    })),
    gaps: gaps(form, author, answers, limits).filter(isOpen),
  }
}
