import { makeStyles, tokens } from '@fluentui/react-components'
import type { Section } from '@ect/domain/forms/question.ts'
import { useState } from 'react'

import { fetchedPart } from '../../ui/fetchedPart.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { OpenButton } from '../../ui/OpenButton.tsx'
import { useStyles } from '../../ui/useStyles.ts'
import { AUTHOR_WORDS } from '../settingsWords.ts'
import { editingId, focusEditing, type FormEditing } from './formEditing.ts'
import { FormPreview } from './FormPreview.tsx'
import { QuestionItem } from './QuestionItem.tsx'

const AddQuestionDialog = fetchedPart(
  async () => (await import('./AddQuestionDialog.tsx')).AddQuestionDialog,
)

const useSectionStyles = makeStyles({
  section: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: '16px',
    alignItems: 'start',
    paddingTop: '16px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 900px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  questions: { display: 'flex', flexDirection: 'column', gap: '8px' },
})

/** The questions of one section as they can be changed, beside the section as it will be asked. */
export function SectionEditor({ section, editing }: { section: Section; editing: FormEditing }) {
  const styles = useStyles()
  const shapes = useSectionStyles()
  const [isAdding, setIsAdding] = useState(false)
  const { id, title, answeredBy, questions } = section
  const fault = editing.errors[id]
  return (
    <section className={shapes.section} aria-label={title}>
      <div className={styles.stack}>
        <h3 id={editingId(id)} tabIndex={-1} className={styles.subheading}>
          {title}
        </h3>
        <p className={styles.quiet}>Answered by {AUTHOR_WORDS[answeredBy]}.</p>
        {fault !== undefined && <Notice intent="error">{fault}</Notice>}
        {questions.length === 0 && (
          <p className={styles.text}>Nothing is asked here now, so this section is left out.</p>
        )}
        <ol className={`${styles.list} ${shapes.questions}`}>
          {questions.map((question, place) => (
            <QuestionItem
              key={question.id}
              question={question}
              isFirst={place === 0}
              isLast={place === questions.length - 1}
              editing={editing}
              onRemoved={() => focusEditing(id)}
            />
          ))}
        </ol>
        <div>
          <OpenButton opens={AddQuestionDialog} onOpen={() => setIsAdding(true)}>
            Add a question<span className={styles.unseen}> to {title}</span>
          </OpenButton>
        </div>
      </div>
      <FormPreview section={section} />
      {isAdding && (
        <AddQuestionDialog
          section={section}
          editing={editing}
          onClose={() => setIsAdding(false)}
          onAdded={(question) => {
            setIsAdding(false)
            focusEditing(question)
          }}
        />
      )}
    </section>
  )
}
