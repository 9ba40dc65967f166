import { Button } from '@fluentui/react-components'
import type { ReportView } from '@ect/contract/reportView.ts'
import { conditionInWords } from '@ect/domain/forms/conditionInWords.ts'
import { type Answers, AUTHORS, type Author, type Section } from '@ect/domain/forms/question.ts'
import { sectionsOf } from '@ect/domain/forms/shownQuestions.ts'
import { reportNoun } from '@ect/domain/report/report.ts'
import { personOf } from '@ect/domain/report/signing.ts'

import { Modal } from '../../ui/Modal.tsx'
import { useStyles } from '../../ui/useStyles.ts'
import { AnswerInWords } from '../reading/AnswerInWords.tsx'

interface Props {
  readonly view: ReportView
  readonly answers: Answers
}

/** Every question that anyone is asked in this report, with what the tutor has written so far. */
export function AllQuestionsDialog({
  view,
  answers,
  onClose,
}: Props & { readonly onClose: () => void }) {
  return (
    <Modal
      title={`All questions of this ${reportNoun(view)}`}
      isWide
      onClose={onClose}
      actions={<Button onClick={onClose}>Close</Button>}
    >
      {AUTHORS.map((author) => (
        <QuestionsOf
          key={author}
          view={view}
          author={author}
          answers={author === 'induction-tutor' ? answers : {}}
        />
      ))}
    </Modal>
  )
}

function QuestionsOf({ view, author, answers }: Props & { readonly author: Author }) {
  const styles = useStyles()
  const sections = sectionsOf(view.form, author)
  if (sections.length === 0) return undefined
  return (
    <section className={styles.stack}>
      <h3 className={styles.subheading}>
        Answered by {view.role === author ? 'you' : personOf(view, author).name}
      </h3>
      {sections.map((section) => (
        <QuestionsIn key={section.id} view={view} section={section} answers={answers} />
      ))}
    </section>
  )
}

function QuestionsIn({ view, section, answers }: Props & { readonly section: Section }) {
  const styles = useStyles()
  return (
    <section className={styles.stack}>
      <h4 className={styles.text}>
        <strong>{section.title}</strong>
      </h4>
      {section.intro !== undefined && <p className={styles.quiet}>{section.intro}</p>}
      <dl className={styles.stack}>
        {section.questions.map((question) => (
          <div key={question.id}>
            <dt className={styles.text}>{question.wording}</dt>
            <dd className={styles.quiet}>
              {question.shownWhen && (
                <p className={styles.quiet}>
                  Asked when {conditionInWords(view.form, question.shownWhen)}.
                </p>
              )}
              {question.kind === 'statement' ? (
                'Nothing to answer.'
              ) : (
                <AnswerInWords question={question} answer={answers[question.id]} />
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
