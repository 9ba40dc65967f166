import { Button } from '@fluentui/react-components'
import type { EarlierTexts } from '@ect/contract/listEarlierTexts.ts'
import { questionsOf } from '@ect/domain/forms/shownQuestions.ts'
import { useQuery } from '@tanstack/react-query'

import { sentenceOf } from '../../api/apiProblem.ts'
import { useApi } from '../../api/useApi.ts'
import { Loading } from '../../ui/Loading.tsx'
import { Modal } from '../../ui/Modal.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { useStyles } from '../../ui/useStyles.ts'
import { EarlierTextItem } from './EarlierTextItem.tsx'
import type { useDraft } from './useDraft.ts'

interface Props {
  readonly draft: ReturnType<typeof useDraft>
  readonly onClose: () => void
}

/** What this person typed here and replaced or took out, with a way to have it back. */
export function RestoreDialog({ draft, onClose }: Props) {
  const styles = useStyles()
  const api = useApi()
  const { key, name, earlier } = draft.page
  const { data, error } = useQuery({
    queryKey: ['earlierTexts', name],
    queryFn: async () => {
      await draft.saver.flush()
      return api.call(earlier, { params: key })
    },
    gcTime: 0,
    staleTime: Infinity,
  })
  return (
    <Modal
      title="Restore what I typed"
      isWide
      onClose={onClose}
      actions={<Button onClick={onClose}>Close</Button>}
    >
      <p className={styles.text}>
        Text that you replaced or took out stays here for 30 days. Only you can see it.
      </p>
      {error && <Notice intent="error">{sentenceOf(error)}</Notice>}
      {!data && !error && <Loading what="what you typed" />}
      {data && <EarlierTextList {...{ draft, texts: data.texts }} />}
    </Modal>
  )
}

function EarlierTextList({ draft, texts }: Omit<Props, 'onClose'> & EarlierTexts) {
  const styles = useStyles()
  const questions = questionsOf(draft.page.form, draft.page.author)
  const listed = texts.flatMap((text) => {
    const question = questions.find(({ id }) => id === text.question)
    return question ? [{ text, question }] : []
  })
  if (listed.length === 0) return <p className={styles.text}>Nothing was replaced or taken out.</p>
  return (
    <ul className={styles.list}>
      {listed.map(({ text, question }) => (
        <EarlierTextItem
          key={`${text.question} ${text.replacedAt} ${text.typedAt}`}
          {...{ text, question, draft }}
        />
      ))}
    </ul>
  )
}
