import { untouchedDraft } from '@ect/domain/draft.ts'
import type { PersonNamed } from '@ect/domain/people.ts'
import { declined } from '@ect/domain/report/declining.ts'
import { queried } from '@ect/domain/report/querying.ts'
import type { Report } from '@ect/domain/report/report.ts'
import { reopened } from '@ect/domain/report/reopening.ts'
import { returned, reviewed } from '@ect/domain/report/reviewing.ts'
import { withEctAnswers } from '@ect/domain/report/signing.ts'
import { viewReport } from '@ect/usecases/openReport.ts'
import { completeAnswers, ectAnswers } from '@ect/domain/testing/answers.ts'
import { progressReview } from '@ect/domain/testing/reports.ts'
import { amara, helen, marcus, priti } from '@ect/domain/testing/stonebeck.ts'
import { describe, expect, test } from '@jest/globals'

import { button, cardFaults, wordsOn } from '../testing/cardReading.ts'
import { callerOf, KEY, recordsWith, sharedReview } from '../testing/records.ts'
import type { AdaptiveCard } from './adaptiveCard.ts'
import { cardFor } from './cardFor.ts'
import { fits } from './cardSize.ts'
import { notForYouCard } from './notForYouCard.ts'
import { welcomeCard } from './welcomeCard.ts'

const verdict = { by: priti, at: '2026-11-25T09:00:00.000Z', commandId: 'verdict-1' } as const
const asked = { text: 'Was 2 October not an INSET day?', at: verdict.at, commandId: 'query-1' }

const toSign = (report = sharedReview()): Report => ({
  ...withEctAnswers(report, ectAnswers()),
  state: 'needs-signatures',
})
const notSignedReason = 'The days in October are not right.'
const notSigned = () =>
  declined(toSign(), {
    signatory: 'headteacher',
    reason: notSignedReason,
    at: verdict.at,
    commandId: 'decline-1',
  })
const submitted = (): Report => ({ ...toSign(), state: 'submitted' })

const MOMENTS: readonly { what: string; report: Report; who: PersonNamed; says: string }[] = [
  {
    what: 'due',
    report: progressReview(),
    who: marcus,
    says: 'Friday 11 December 2026, in 18 days',
  },
  {
    what: 'shared',
    report: sharedReview(),
    who: amara,
    says: 'The days are right: 73 served, absent on 1.5 of them',
  },
  {
    what: 'shared without an absence',
    report: sharedReview(completeAnswers({ daysAbsent: 0 })),
    who: amara,
    says: 'The days are right: 73 served, absent on none of them',
  },
  { what: 'queried', report: queried(sharedReview(), asked), who: marcus, says: asked.text },
  {
    what: 'to comment on',
    report: { ...sharedReview(), state: 'with-ect-to-comment' },
    who: amara,
    says: 'send them: you sign after your tutor',
  },
  {
    what: 'to sign after the tutor',
    report: { ...toSign(), state: 'with-ect-to-sign' },
    who: amara,
    says: 'Marcus has signed this review with your comments below.',
  },
  { what: 'not signed', report: notSigned(), who: marcus, says: notSignedReason },
  { what: 'to sign', report: toSign(), who: marcus, says: 'enjoy the practical work' },
  { what: 'submitted', report: submitted(), who: helen, says: 'para 2.53' },
  {
    what: 'returned',
    report: returned(submitted(), { ...verdict, reason: 'Name the evidence for TS5.' }),
    who: amara,
    says: 'Name the evidence for TS5.',
  },
  ...[amara, marcus, helen].map((who) => ({
    what: 're-opened',
    report: reopened(submitted(), { ...verdict, reason: 'Two days are missing.' }),
    who,
    says: 'Priti Lanwar has re-opened this review. Open it to read why.',
  })),
  {
    what: 'reviewed',
    report: reviewed(submitted(), verdict),
    who: marcus,
    says: '25 November 2026',
  },
  { what: 'waiting', report: submitted(), who: amara, says: 'Waiting for the appropriate body' },
  {
    what: 'for the reviewer',
    report: submitted(),
    who: priti,
    says: 'Your turn: read and review',
  },
]

async function cardOf(report: Report, who: PersonNamed): Promise<AdaptiveCard> {
  const { ports } = await recordsWith(report)
  const opened = await viewReport(ports, callerOf(who), KEY)
  return cardFor({
    opened,
    mri: '29:viewer',
    openInTab: 'https://teams.microsoft.com/l/entity/app/home',
    commandId: '6f9619ff-8b86-4011-b42d-00c04fc964ff',
    noticeId: 'notice-1',
  })
}

describe.each(MOMENTS)(
  'the card of a review that is $what ($who.name)',
  ({ report, who, says }) => {
    test('is one that Teams can show, and says what it is for', async () => {
      const card = await cardOf(report, who)
      expect(cardFaults(card)).toEqual([])
      expect(fits(card)).toBe(true)
      expect(wordsOn(card)).toContain(says)
    })

    test('shows neither outcome nor comment where a passer-by may look', async () => {
      const { fallbackText, body } = await cardOf(report, who)
      const title = wordsOn(body[0])
      expect(`${fallbackText} ${title}`).toMatch(/term 1 progress review/)
      expect(`${fallbackText} ${title}`).not.toMatch(/track|secure|practical work|INSET|TS5/i)
    })

    test('asks for the truth when its own person looks at it', async () => {
      expect((await cardOf(report, who)).refresh).toMatchObject({
        userIds: ['29:viewer'],
        action: {
          verb: 'refreshReport',
          data: { ...KEY, noticeId: 'notice-1', moment: expect.any(String) },
        },
      })
    })
  },
)

describe('a review with a meeting', () => {
  const startsAt = '2026-11-26T15:30:00.000Z'
  const met = { startsAt, eventId: 'event-1', joinUrl: 'https://teams.example/meet/1' } as const
  const meeting = 'Thursday 26 November 2026 at 15:30'

  test.each([amara, marcus])('says when it is, and lets $name join', async (who) => {
    const card = await cardOf(progressReview({ meeting: met }), who)
    expect(cardFaults(card)).toEqual([])
    expect(wordsOn(card)).toContain(meeting)
    expect(card.actions).toContainEqual({
      type: 'Action.OpenUrl',
      title: 'Join the meeting',
      url: met.joinUrl,
    })
  })

  test('says nothing of it to the headteacher, nor once its day is over', async () => {
    expect(wordsOn(await cardOf(progressReview({ meeting: met }), helen))).not.toContain(meeting)
    const past = { ...met, startsAt: '2026-11-20T15:30:00.000Z' } as const
    expect(wordsOn(await cardOf(progressReview({ meeting: past }), marcus))).not.toContain(
      'meeting',
    )
  })
})

describe('the card on which an ECT signs', () => {
  test('shows every answer of the tutor, each rating and target included', async () => {
    const words = wordsOn(await cardOf(sharedReview(), amara))
    for (const said of ['hinge questions', 'seating plan', 'on track to complete', '1.5']) {
      expect(words).toContain(said)
    }
    expect(words.match(/^Secure$/gm)).toHaveLength(9)
  })

  test('lets a question about the days be sent while the comments are empty', async () => {
    const card = await cardOf(sharedReview(), amara)
    expect(button(card, 'Send to Marcus')?.verb).toBe('queryDays')
    expect(JSON.stringify(card.body)).not.toContain('isRequired')
  })

  test('brings back what was typed before', async () => {
    const { ports } = await recordsWith(sharedReview())
    const { id: reportId, appropriateBodyId } = sharedReview()
    await ports.drafts.create(
      untouchedDraft({
        reportId,
        appropriateBodyId,
        personId: amara.id,
        answers: { wentWell: 'Half a thought' },
        savedAt: '2026-11-23T09:00:00.000Z',
      }),
    )
    const opened = await viewReport(ports, callerOf(amara), KEY)
    const card = cardFor({ opened, mri: '29:a', openInTab: 'https://x.example', commandId: 'c' })
    expect(wordsOn(card)).toContain('Half a thought')
  })

  test('has no Sign button when the review does not fit on it', async () => {
    const long = completeAnswers({
      onTrackReasons: '长'.repeat(3000),
      ...comments('长'.repeat(800)),
    })
    const card = await cardOf(sharedReview(long), amara)
    expect(fits(card)).toBe(true)
    expect(button(card, 'Sign')).toBeUndefined()
    expect(wordsOn(card)).toContain('too long for a card: read and sign it in the tab')
    expect(wordsOn(card)).toContain('Days served')
  })
})

const HOSTILE = [
  '[Sign here](https://evil.example)',
  '**not on track** _really_',
  '- one\n- two',
  '1. first',
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '{{DATE(2026-11-23T10:00:00Z, SHORT)}}',
  '<at>Priti Lanwar</at> ${name}',
]

describe('what people type', () => {
  test.each(HOSTILE)('%j stands on the card as it was typed, and does nothing', async (typed) => {
    const report = sharedReview(completeAnswers({ onTrackReasons: typed }))
    const card = await cardOf(report, amara)
    expect(cardFaults(card)).toEqual([])
    expect(runs(card).join('\n').replaceAll('\u2060', '')).toContain(typed)
    expect(JSON.stringify(card)).not.toContain('{{')
  })

  test.each(HOSTILE)('%j as a name makes no link, list or emphasis', async (name) => {
    const people = { ...sharedReview().people, ect: { ...amara, name } }
    const card = await cardOf({ ...sharedReview(), people, state: 'needs-signatures' }, marcus)
    for (const text of markdown(card)) {
      expect(text).not.toMatch(/(?<!\\)\[|(?<!\\)\]\(|(?<!\\)\*|(?<!\\)_|\n|^- |^\d+\. |\{\{/)
    }
  })

  test('a name that begins a greeting is as harmless', () => {
    const [title] = markdown(welcomeCard({ givenName: '[x](https://evil.example)', parts: [] }))
    expect(title).toBe(String.raw`Hello \[x\](https://evil.example)`)
  })
})

test('the card for anyone else holds nothing of the record', () => {
  expect(cardFaults(notForYouCard)).toEqual([])
  expect(wordsOn(notForYouCard)).not.toMatch(/Amara|review|lanternfield/i)
})

function comments(text: string) {
  const standards = ['TS1', 'TS2', 'TS3', 'TS4', 'TS5', 'TS6', 'TS7', 'TS8', 'PartTwo']
  return Object.fromEntries(
    standards.flatMap((standard) => [
      [`rating.${standard}`, 'attention-needed'],
      [`ratingComment.${standard}`, text],
    ]),
  )
}

/** Texts that Teams shows as they are. */
function runs(card: AdaptiveCard): readonly string[] {
  return found(card, 'TextRun')
}

/** Texts that Teams reads as Markdown. */
function markdown(card: AdaptiveCard): readonly string[] {
  return found(card, 'TextBlock')
}

function found(of: unknown, type: string): readonly string[] {
  if (Array.isArray(of)) return of.flatMap((part) => found(part, type))
  if (typeof of !== 'object' || of === null) return []
  const own = Reflect.get(of, 'type') === type ? [String(Reflect.get(of, 'text'))] : []
  return [...own, ...Object.values(of).flatMap((part) => found(part, type))]
}
