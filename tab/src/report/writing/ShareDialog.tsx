import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
} from '@fluentui/react-components'
import type { ReportView } from '@ect/contract/reportView.ts'
import type { Answers } from '@ect/domain/forms/question.ts'
import { givenName } from '@ect/domain/people.ts'
import { lazy, Suspense } from 'react'

import { Notice } from '../../ui/Notice.tsx'
import { useStyles } from '../../ui/useStyles.ts'
import { ReportContent } from '../reading/ReportContent.tsx'

const CardPreview = lazy(async () => ({ default: (await import('./CardPreview.tsx')).CardPreview }))

const useDialogStyles = makeStyles({ surface: { maxWidth: '760px' } })

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
  const shapes = useDialogStyles()
  const ect = givenName(view.people.ect)
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface className={shapes.surface}>
        <DialogBody>
          <DialogTitle>{label}?</DialogTitle>
          <DialogContent className={styles.stack} tabIndex={0}>
            <p className={styles.text}>
              {ect} gets a card in Teams chat, reads the review, confirms or queries the days,
              comments and signs. From then on {view.people.headteacher.name} can read it too.
            </p>
            {view.shared && (
              <p className={styles.text}>
                This becomes version {view.shared.number + 1}. Signatures of version{' '}
                {view.shared.number} stay in sight and count for nothing any more.
              </p>
            )}
            <h3 className={styles.subheading}>The card that {ect} gets</h3>
            <Suspense fallback={<p className={styles.quiet}>Preparing the card…</p>}>
              <CardPreview view={view} answers={answers} />
            </Suspense>
            <h3 className={styles.subheading}>The whole review</h3>
            <ReportContent form={view.form} author="induction-tutor" answers={answers} />
          </DialogContent>
          <DialogActions>
            {problem !== undefined && <Notice intent="error">{problem}</Notice>}
            <Button onClick={onClose}>Not yet</Button>
            <Button appearance="primary" onClick={() => !isSharing && onShare()}>
              {isSharing ? 'Sharing…' : label}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}
