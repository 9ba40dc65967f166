import type { ConcernKey, ConcernView } from '@ect/contract/concernView.ts'
import { openConcernContract } from '@ect/contract/openConcern.ts'
import { mergeClasses } from '@fluentui/react-components'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'

import { isGone } from '../api/apiProblem.ts'
import { lookAgain } from '../api/lookAgain.ts'
import { useApi } from '../api/useApi.ts'
import { CouldNotOpen } from '../ui/CouldNotOpen.tsx'
import { DoneMessage } from '../ui/DoneMessage.tsx'
import { Loading } from '../ui/Loading.tsx'
import { momentInWords } from '../ui/momentInWords.ts'
import { Page } from '../ui/Page.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import { Panel } from '../ui/Panel.tsx'
import { StaleNotice } from '../ui/StaleNotice.tsx'
import { useStyles } from '../ui/useStyles.ts'
import { AnswerPanel } from './AnswerPanel.tsx'
import { ConcernBadge } from './ConcernBadge.tsx'
import { audienceInWords, readsInWords, subjectInWords } from './concernInWords.ts'

/** One concern, for the ECT who raised it and the named contact to whom it went. */
export function ConcernPage(key: ConcernKey) {
  const api = useApi()
  const [done, setDone] = useState({ message: '', times: 0 })
  const {
    data: view,
    error,
    refetch,
  } = useQuery({
    queryKey: ['concern', key.appropriateBodyId, key.concernId],
    queryFn: () => api.call(openConcernContract, { params: key }),
    refetchInterval: lookAgain,
  })
  if (!view || isGone(error)) {
    return error ? (
      <CouldNotOpen what="This concern" error={error} onTryAgain={() => void refetch()} />
    ) : (
      <Loading what="the concern" />
    )
  }
  return (
    <Page
      title={view.role === 'raiser' ? 'Your concern' : `Concern of ${view.who}`}
      badge={<ConcernBadge standing={view.standing} />}
      back={<PageLink to="/home">Back to Home</PageLink>}
    >
      <StaleNotice error={error} />
      <DoneMessage {...done} />
      <Raised view={view} />
      <Answers view={view} />
      {view.role === 'named-contact' && view.closed === undefined && (
        <AnswerPanel
          view={view}
          onDone={(message) => setDone(({ times }) => ({ message, times: times + 1 }))}
        />
      )}
    </Page>
  )
}

function Raised({ view }: { view: ConcernView }) {
  const styles = useStyles()
  return (
    <Panel title={subjectInWords(view)}>
      <p className={styles.quiet}>
        {view.who}, {view.schoolName}, {momentInWords(view.raisedAt)}
      </p>
      <p className={mergeClasses(styles.text, styles.words)}>{view.text}</p>
      <p className={styles.quiet}>{audienceInWords(view)}</p>
    </Panel>
  )
}

function Answers({ view }: { view: ConcernView }) {
  const styles = useStyles()
  const { reads, answers, closed } = view
  return (
    <Panel title="What came of it">
      {reads.length === 0 && <p className={styles.text}>Nobody has read it yet.</p>}
      <ul className={mergeClasses(styles.list, styles.stack)} aria-label="What came of it">
        {readsInWords(view).map((read) => (
          <li key={read} className={styles.quiet}>
            {read}
          </li>
        ))}
        {answers.map(({ who, at, text }) => (
          <li key={`${at} ${text}`}>
            <p className={styles.quiet}>
              {who} answered on {momentInWords(at)}:
            </p>
            <p className={mergeClasses(styles.text, styles.words)}>{text}</p>
          </li>
        ))}
        {closed && (
          <li className={styles.quiet}>
            {closed.who} closed it on {momentInWords(closed.at)}.
          </li>
        )}
      </ul>
    </Panel>
  )
}
