import type { ReportView } from '@ect/contract/reportView.ts'
import type { Answers } from '@ect/domain/forms/question.ts'
import { givenName } from '@ect/domain/people.ts'
import { reportNoun } from '@ect/domain/report/report.ts'

import { ActionDialog } from '../../ui/ActionDialog.tsx'
import { fetchedPart } from '../../ui/fetchedPart.tsx'
import { useStyles } from '../../ui/useStyles.ts'
import { ectSignsLater, orderInWords } from '../acting/signingTurns.ts'
import { ReportContent } from '../reading/ReportContent.tsx'

const CardPreview = fetchedPart(async () => (await import('./CardPreview.tsx')).CardPreview)

interface Props {
  readonly view: ReportView
  readonly answers: Answers
  readonly label: string
  readonly isSharing: boolean
  readonly problem: string | undefined
  readonly onShare: () => void
  readonly onClose: () => void
}

/** Exactly what the ECT will read, before they can. */
export function ShareDialog({ view, answers, label, isSharing, problem, onShare, onClose }: Props) {
  const styles = useStyles()
  const ect = givenName(view.people.ect)
  const noun = reportNoun(view)
  const last = view.shared?.number
  return (
    <ActionDialog
      title={`${label}?`}
      action={label}
      cancel="Not yet"
      isWide
      isBusy={isSharing}
      problem={problem}
      onAct={onShare}
      onClose={onClose}
    >
      <p className={styles.text}>
        {ect} gets a card in Teams chat, reads the {noun}, confirms or queries the days and comments
        {ectSignsLater(view) ? '' : ' and signs'}. From then on {view.people.headteacher.name} can
        read it too. Who signs: {orderInWords(view)}.
      </p>
      {last !== undefined && (
        <p className={styles.text}>
          This becomes version {last + 1}.{' '}
          {view.sectionsAsked.length > 0
            ? 'Whoever signed something that you changed signs again; other signatures stand.'
            : `Signatures of version ${last} stay in sight and count for nothing any more.`}
        </p>
      )}
      <h3 className={styles.subheading}>How {ect}’s card begins</h3>
      <CardPreview view={view} />
      <h3 className={styles.subheading}>The whole {noun}</h3>
      <ReportContent form={view.form} author="induction-tutor" answers={answers} />
    </ActionDialog>
  )
}
