import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components'
import type { Answers, Author, FormDefinition, Section } from '@ect/domain/forms/question.ts'
import { sectionsOf, shownQuestions } from '@ect/domain/forms/shownQuestions.ts'

import { useStyles } from '../../ui/useStyles.ts'
import { AnswerInWords } from './AnswerInWords.tsx'
import { RatingsTable } from './RatingsTable.tsx'

interface Props {
  readonly form: FormDefinition
  readonly author: Author
  readonly answers: Answers
}

const useContentStyles = makeStyles({
  content: { maxWidth: '880px' },
  section: {
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    paddingBlock: '16px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':first-child': { borderTopStyle: 'none', paddingTop: 0 },
  },
  wording: { ...typographyStyles.body1Strong, maxWidth: '90ch' },
  answers: { margin: 0, display: 'flex', flexDirection: 'column', gap: '12px' },
  answer: { margin: 0 },
})

/** Every question as it was worded, with its answer: what the signatures are about. */
export function ReportContent({ form, author, answers }: Props) {
  const shapes = useContentStyles()
  const sections = sectionsOf(form, author)
  return (
    <div className={shapes.content}>
      {sections.map((section) => (
        <ReadSection
          key={section.id}
          section={section}
          answers={answers}
          isTitled={sections.length > 1}
        />
      ))}
    </div>
  )
}

interface SectionProps {
  readonly section: Section
  readonly answers: Answers
  readonly isTitled: boolean
}

function ReadSection({ section, answers, isTitled }: SectionProps) {
  const styles = useStyles()
  const shapes = useContentStyles()
  const questions = shownQuestions(section, answers)
  return (
    <section className={shapes.section}>
      {isTitled && <h3 className={styles.subheading}>{section.title}</h3>}
      {questions.some(({ kind }) => kind === 'rating') ? (
        <RatingsTable questions={questions} answers={answers} />
      ) : (
        <dl className={shapes.answers}>
          {questions.map((question) => (
            <div key={question.id}>
              <dt className={shapes.wording}>
                {question.kind === 'statement' ? 'For information' : question.wording}
              </dt>
              <dd className={shapes.answer}>
                {question.kind === 'statement' ? (
                  question.wording
                ) : (
                  <AnswerInWords question={question} answer={answers[question.id]} />
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  )
}
