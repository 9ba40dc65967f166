import { inWords } from '@ect/domain/calendar.ts'
import { dayInEngland } from '@ect/domain/englandTime.ts'
import { givenName } from '@ect/domain/people.ts'
import { type EarlyAttention, whomToAsk } from '@ect/domain/report/earlyAttention.ts'
import { type Report, reportNoun, reportTitle, versionInForce } from '@ect/domain/report/report.ts'

import type { Action, AdaptiveCard } from './adaptiveCard.ts'
import { asPlainText, withoutFormatting } from './asPlainText.ts'
import { card, sentence, title } from './elements.ts'
import { reviewCard } from './reviewCard.ts'
import { dueInWords, keyOf, openIt, refresh, type Viewing, whatWasSaid } from './viewing.ts'

/**
 * Asks a reviewer to be in touch with a school about a report that they cannot read yet: whose it
 * is, whom to ask and what follows, and nothing that stands in it.
 *
 * @rule R9
 */
export function earlyAttentionCard(viewing: Viewing): AdaptiveCard {
  const attention = viewing.opened.earlyAttention
  if (attention?.standing === 'asked') return askingCard(viewing)
  const said = attention?.standing === 'in-touch' ? inTouch(attention) : NO_LONGER
  return reviewCard(
    viewing,
    [sentence(said), sentence(asPlainText(viewing.opened.waitingFor))],
    [openIt(viewing), ...openInduction(viewing)],
  )
}

const NO_LONGER = 'It needs no early attention any more.'

function inTouch({ by, at }: Extract<EarlyAttention, { standing: 'in-touch' }>): string {
  const day = inWords(dayInEngland(at))
  return `${asPlainText(by.name)} said on ${day} that they have been in touch with the school.`
}

function askingCard(viewing: Viewing): AdaptiveCard {
  const { report, today, waitingFor } = viewing.opened
  const where = `${reportNoun(report) === 'review' ? 'A review' : 'An assessment'} at ${asPlainText(report.facts.schoolName)}`
  return card({
    // Reviewers get no other card, so that a name here would tell as much as the card itself.
    fallbackText: `${where}. Open it in ECT Induction.`,
    refresh: refresh(viewing),
    body: [
      ...whatWasSaid(viewing),
      title(`${where} needs your attention early`),
      sentence(whose(report)),
      sentence(
        `Get in touch with ${asPlainText(whomToAsk(report.people))}, and offer support. Say here once you have.`,
      ),
      sentence(
        `${asPlainText(waitingFor)} You read it once all have signed it. It is due on ${dueInWords(report.period.dueOn, today)}.`,
      ),
    ],
    actions: [
      {
        type: 'Action.Execute',
        title: 'I have been in touch',
        verb: 'noteInTouch',
        data: { ...keyOf(report), commandId: viewing.commandId },
      },
      ...chats(viewing),
      ...openInduction(viewing),
    ],
  })
}

function whose(report: Report): string {
  const name = asPlainText(report.people.ect.name)
  const sharedAt = versionInForce(report)?.sharedAt
  const when = sharedAt === undefined ? '' : `, shared on ${inWords(dayInEngland(sharedAt))}`
  return `It is the ${reportTitle(report)} of ${name}${when}.`
}

function chats({ school }: Viewing): readonly Action[] {
  return (school?.chats ?? []).map(({ name, link }) => ({
    type: 'Action.OpenUrl',
    title: withoutFormatting(`Message ${givenName({ name })}`),
    url: link,
  }))
}

function openInduction({ school }: Viewing): readonly Action[] {
  if (!school) return []
  return [{ type: 'Action.OpenUrl', title: 'Open the induction', url: school.openInduction }]
}
