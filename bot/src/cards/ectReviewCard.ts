import { QUERY_MAX_LENGTH } from '@ect/domain/report/querying.ts'
import type { ReportVersion } from '@ect/domain/report/reportVersion.ts'

import type { Action, AdaptiveCard, Element, ToggleInput } from './adaptiveCard.ts'
import { answerInputs } from './answerInputs.ts'
import { cannotSign } from './cannotSign.ts'
import { heading, quiet, sentence } from './elements.ts'
import { INPUT_SENTENCES } from './inputSentences.ts'
import { cardToSign } from './reviewCard.ts'
import { daysIn, reviewFacts, tutorAnswers } from './reviewContent.ts'
import { formOpenTo, sentBack } from './sentBack.ts'
import { settledCard } from './settledCard.ts'
import { actOnWhatIsShown, statementToggle } from './signing.ts'
import { dueSentence, named, open, type Viewing, whoCanRead } from './viewing.ts'

/**
 * The report itself, for its ECT to read, confirm or query, comment on and sign; where the tutor
 * signs first, to comment on.
 */
export function ectReviewCard(viewing: Viewing): AdaptiveCard {
  const { report, version, draft } = viewing.opened
  const onlyComments = signsLater(viewing.opened)
  const send = actOnWhatIsShown(
    viewing,
    onlyComments
      ? { title: 'Send comments', verb: 'commentAsEct' }
      : { title: 'Sign', verb: 'signAsEct' },
  )
  const ask = actOnWhatIsShown(viewing, {
    title: `Send to ${named(report).tutor}`,
    verb: 'queryDays',
  })
  if (!version || !send || !ask) return settledCard(viewing)

  const inputs = answerInputs(formOpenTo(report, 'ect'), 'ect', draft?.answers ?? {})
  return cardToSign(viewing, {
    shows: [...introduction(viewing, version), ...tutorAnswers(report, version)],
    asks: inputs && [
      ...comments(viewing, inputs),
      daysToggle(version),
      ...(onlyComments ? [] : [statementToggle]),
    ],
    actions: [
      send,
      askAboutDays(ask, viewing),
      ...cannotSign(viewing, 'declineAsEct'),
      open(viewing, 'Open in tab'),
    ],
  })
}

function signsLater({ status }: Viewing['opened']): boolean {
  return status === 'with-ect-to-comment'
}

function introduction(viewing: Viewing, version: ReportVersion): readonly Element[] {
  const { opened } = viewing
  const { report, today } = opened
  const then = signsLater(opened) ? 'and send them: you sign after your tutor' : 'and sign'
  const due = dueSentence(report.period.dueOn, today)
  const isWhole = version.number > 1 && !version.amends
  const again = isWhole ? ' It was amended, so earlier signatures no longer count.' : ''
  return [
    ...sentBack(viewing),
    sentence(
      `${named(report).tutor} has shared it with you.${again} Read it, confirm the days, answer the questions at the end ${then}. ${due}`,
    ),
    whoCanRead(viewing),
    reviewFacts(report),
  ]
}

function comments({ opened }: Viewing, inputs: readonly Element[]): readonly Element[] {
  return [
    heading('Your comments'),
    quiet(
      `Answer all ${inputs.length}, then ${signsLater(opened) ? 'send them' : 'sign'}. ${named(opened.report).tutor} reads them next.`,
    ),
    ...inputs,
  ]
}

function daysToggle(version: ReportVersion): ToggleInput {
  const { served, absent } = daysIn(version)
  return {
    type: 'Input.Toggle',
    id: 'daysConfirmed',
    label: 'Days in this period',
    title: `The days are right: ${served} served, absent on ${absent === '0' ? 'none' : absent} of them`,
    wrap: true,
    separator: true,
    errorMessage: INPUT_SENTENCES.daysConfirmed,
  }
}

function askAboutDays(send: Action, { opened }: Viewing): Action {
  return {
    type: 'Action.ShowCard',
    title: 'Ask about the days',
    card: {
      type: 'AdaptiveCard',
      body: [
        {
          type: 'Input.Text',
          id: 'queryText',
          label: 'What is not right about the days?',
          isMultiline: true,
          maxLength: QUERY_MAX_LENGTH,
          isRequired: true,
          errorMessage: INPUT_SENTENCES.queryText,
        },
        quiet(
          `Your comments above are kept for when the ${named(opened.report).noun} comes back to you.`,
        ),
      ],
      actions: [send],
    },
  }
}
