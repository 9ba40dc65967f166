import type { ReportKey } from '@ect/contract/reportKey.ts'

import { CouldNotOpen } from '../../ui/CouldNotOpen.tsx'
import { Loading } from '../../ui/Loading.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Page } from '../../ui/Page.tsx'
import { PageLink } from '../../ui/PageLink.tsx'
import { momentInWords } from '../../ui/momentInWords.ts'
import { useStyles } from '../../ui/useStyles.ts'
import { reportPath } from '../reportOnPage.ts'
import { CheckList } from './CheckList.tsx'
import { CheckedSignatures } from './CheckedSignatures.tsx'
import { useVerification } from './useVerification.ts'

/** Whether what was signed is what stands, in plain words, for anyone who may read the report. */
export function VerificationPage(key: ReportKey) {
  const styles = useStyles()
  const { data: view, error, refetch } = useVerification(key)
  if (!view) {
    return error ? (
      <CouldNotOpen what="The check" error={error} onTryAgain={() => void refetch()} />
    ) : (
      <Loading what="the check" />
    )
  }
  const holds = view.checks.every((check) => check.holds)
  return (
    <Page
      title="Check of the signatures"
      back={<PageLink to={reportPath(key)}>Back to the report</PageLink>}
    >
      <p className={styles.text}>
        {view.ectName}, {view.title}. Computed anew from the record on{' '}
        {momentInWords(view.checkedAt)}.
      </p>
      <Notice intent={holds ? 'success' : 'error'}>
        {verdictOf(view.signatures.length, holds)}
      </Notice>
      <CheckList checks={view.checks} />
      <CheckedSignatures view={view} />
    </Page>
  )
}

function verdictOf(signatures: number, holds: boolean): string {
  if (!holds) return 'Something does not hold. Tell the appropriate body before you rely on it.'
  return signatures === 0
    ? 'Nobody has signed this report yet.'
    : 'Everything holds: what was signed is what stands.'
}
