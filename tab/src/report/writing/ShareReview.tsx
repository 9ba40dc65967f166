import type { ReportView } from '@ect/contract/reportView.ts'
import { shareReportContract } from '@ect/contract/shareReport.ts'
import { inWords } from '@ect/domain/calendar.ts'
import type { Gap } from '@ect/domain/forms/completeness.ts'
import { shownAnswers } from '@ect/domain/forms/shownQuestions.ts'
import { givenName } from '@ect/domain/people.ts'
import { isTooEarly } from '@ect/domain/report/sharing.ts'
import { useState } from 'react'

import { ApiProblem, sentenceOf } from '../../api/apiProblem.ts'
import { fetchedPart } from '../../ui/fetchedPart.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { OpenButton } from '../../ui/OpenButton.tsx'
import { ectSignsLater } from '../acting/signingTurns.ts'
import type { useDraft } from '../saving/useDraft.ts'
import { useCommand } from '../useCommand.ts'

const ShareDialog = fetchedPart(async () => (await import('./ShareDialog.tsx')).ShareDialog)

interface Props {
  readonly view: ReportView
  readonly draft: ReturnType<typeof useDraft>
  readonly gaps: readonly Gap[]
  readonly onIncomplete: () => void
  readonly onShared: (message: string) => void
}

const NOT_SAVED = 'What you typed is not saved yet. We keep trying; share it once it is saved.'

/** Checks that nothing is missing, shows what will be shared, and shares it. */
export function ShareReview({ view, draft, gaps, onIncomplete, onShared }: Props) {
  const [isConfirming, setIsConfirming] = useState(false)
  const [trouble, setTrouble] = useState<string>()
  const command = useCommand(shareReportContract, view.key)
  const ect = givenName(view.people.ect)
  const label = view.shared ? `Share again with ${ect}` : `Share with ${ect}`
  const { opensOn } = view.period
  const tooEarly = isTooEarly(view, view.today)
    ? `It can be shared from ${inWords(opensOn)}. What you write until then is kept here.`
    : undefined

  const check = async () => {
    setTrouble(undefined)
    if (tooEarly !== undefined) return setTrouble(tooEarly)
    if (gaps.length > 0) return onIncomplete()
    if (!(await draft.saver.flush())) return setTrouble(NOT_SAVED)
    setIsConfirming(true)
  }
  const share = async () => {
    const answers = shownAnswers(view.form, 'induction-tutor', draft.answers)
    try {
      await command.mutateAsync((commandId) => ({ commandId, answers }))
      setIsConfirming(false)
      const asked = ectSignsLater(view) ? 'read and comment' : 'read, comment and sign'
      onShared(
        view.sectionsAsked.length > 0
          ? 'Shared again. Whoever has to sign it again is asked.'
          : `Shared with ${ect}, who is now asked to ${asked}.`,
      )
    } catch (error) {
      if (!(error instanceof ApiProblem)) return
      const { conflicts } = error.problem
      if (!conflicts) return
      draft.saver.meetConflicts(conflicts)
      setIsConfirming(false)
    }
  }
  return (
    <>
      <OpenButton appearance="primary" opens={ShareDialog} onOpen={() => void check()}>
        {label}
      </OpenButton>
      {trouble !== undefined && <Notice intent="warning">{trouble}</Notice>}
      {isConfirming && (
        <ShareDialog
          view={view}
          answers={draft.answers}
          label={label}
          isSharing={command.isPending}
          problem={command.error ? sentenceOf(command.error) : undefined}
          onShare={() => void share()}
          onClose={() => setIsConfirming(false)}
        />
      )}
    </>
  )
}
