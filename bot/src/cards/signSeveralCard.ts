import { tickOf } from '@ect/contract/cardVerbs.ts'
import { sectionsOf } from '@ect/domain/forms/shownQuestions.ts'
import type { ReportVersion } from '@ect/domain/report/reportVersion.ts'
import type { OpenedReport } from '@ect/usecases/openReport.ts'
import type { ReportKey } from '@ect/usecases/ports/reports.ts'

import type { Action, AdaptiveCard, Container, Element } from './adaptiveCard.ts'
import { asPlainText } from './asPlainText.ts'
import { fits } from './cardSize.ts'
import { card, heading, notice, quiet, refreshedBy, sentence, title } from './elements.ts'
import { INPUT_SENTENCES } from './inputSentences.ts'
import { ectAnswers, reviewFacts, tutorAnswers } from './reviewContent.ts'
import { signSeveralAction, type Signable } from './signSeveralAction.ts'
import { statementToggle } from './signing.ts'
import { dueInWords, named, reviewName, type Viewing } from './viewing.ts'

export const TO_SIGN = 'To sign'

/** One person looking at all that waits for their signature, on a card in their own chat. */
export interface SigningViewing {
  /** Soonest due first. */
  readonly opened: readonly OpenedReport[]
  /** How many wait beyond these. */
  readonly more: number
  /** What the card is about, for when it is looked at again. */
  readonly about: readonly ReportKey[]
  readonly mri: string
  readonly openInTab: string
  /** A fresh command for each report on each card. */
  readonly newId: () => string
  readonly said: readonly NonNullable<Viewing['said']>[]
}

/**
 * As many reports as fit, each to unfold, read and tick, and one Sign for those that are ticked.
 * Nobody signs what they were not shown: what does not fit is signed in the tab.
 *
 * @returns the card, and what it shows the content of
 */
export function signSeveralCard(viewing: SigningViewing): {
  readonly card: AdaptiveCard
  readonly shown: readonly OpenedReport[]
} {
  const signable = viewing.opened.flatMap((opened) => asSignable(opened, viewing.newId))
  const shown: Signable[] = []
  for (const one of signable) if (fits(cardOf(viewing, [...shown, one]))) shown.push(one)
  return { card: cardOf(viewing, shown), shown: shown.map(({ opened }) => opened) }
}

function asSignable(opened: OpenedReport, newId: () => string): readonly Signable[] {
  const { version, contentHash } = opened
  if (!version || contentHash === undefined || asksRecommendation(opened)) return []
  return [{ opened, version, contentHash, commandId: newId() }]
}

/** What a headteacher answers is not asked on a card for several. */
function asksRecommendation({ role, report }: OpenedReport): boolean {
  return role === 'headteacher' && sectionsOf(report.form, 'headteacher').length > 0
}

function cardOf(viewing: SigningViewing, shown: readonly Signable[]): AdaptiveCard {
  const { opened, about, mri, said, openInTab } = viewing
  const others = opened.filter((one) => !shown.some((signable) => signable.opened === one))
  const inTab: Action = {
    type: 'Action.OpenUrl',
    title: 'Read and sign in the tab',
    url: openInTab,
  }
  return card({
    fallbackText: 'What waits for your signature. Open it in ECT Induction.',
    refresh: refreshedBy(mri, { verb: 'refreshSigning', data: { reports: about } }),
    body: [
      ...said.map(({ text, style }) => notice(asPlainText(text), style)),
      title(TO_SIGN),
      introduction(viewing, shown.length),
      ...shown.map(entry),
      ...others.map(elsewhere),
      ...(viewing.more > 0 ? [quiet(`${viewing.more} more are in the tab.`)] : []),
      ...(shown.length > 0 ? [{ ...statementToggle, isRequired: true } as const] : []),
    ],
    actions: [
      ...(shown.length > 0 ? [signSeveralAction(shown)] : []),
      ...(opened.length > 0 ? [inTab] : []),
    ],
  })
}

function introduction({ opened }: SigningViewing, shownCount: number): Element {
  if (opened.length === 0) return sentence('Nothing waits for your signature now.')
  return sentence(
    shownCount === 0
      ? 'These cannot be signed together on a card.'
      : 'Read each, tick those that you sign, and sign them with one press. Each is a signature of its own, over what it shows.',
  )
}

function entry({ opened, version }: Signable): Container {
  const { report, today } = opened
  const name = reviewName(opened)
  return {
    type: 'Container',
    items: [
      heading(name),
      quiet(
        `${asPlainText(report.facts.schoolName)}. Due on ${dueInWords(report.period.dueOn, today)}.`,
      ),
      { type: 'ActionSet', actions: [toRead(opened, version)] },
      {
        type: 'Input.Toggle',
        id: tickOf({ reportId: report.id }),
        label: name,
        title: `I have read this ${named(report).noun} and sign it`,
        wrap: true,
        errorMessage: INPUT_SENTENCES.ticks,
      },
    ],
  }
}

function toRead({ report }: OpenedReport, version: ReportVersion): Action {
  return {
    type: 'Action.ShowCard',
    title: `Read ${named(report).ect}'s ${named(report).noun}`,
    card: {
      type: 'AdaptiveCard',
      body: [reviewFacts(report), ...tutorAnswers(report, version), ...ectAnswers(report, version)],
    },
  }
}

function elsewhere(opened: OpenedReport): Element {
  const why = asksRecommendation(opened)
    ? 'it asks for your recommendation, so it is signed by itself.'
    : 'it does not fit on this card beside the others: read and sign it in the tab.'
  return sentence(`${reviewName(opened)}: ${why}`)
}
