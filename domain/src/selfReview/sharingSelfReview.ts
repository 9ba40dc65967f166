import type { Instant } from '../calendar.ts'
import type { Answers } from '../forms/question.ts'
import type { PersonId } from '../people.ts'
import { lineTo } from '../report/outgoing.ts'
import type { Report } from '../report/report.ts'
import type { SelfReviewRead, SharedSelfReview, UnreadSelfReview } from './selfReview.ts'
import { SELF_REVIEW_FORM } from './selfReviewForm.ts'

type Reviewed = Pick<Report, 'selfReviews'>

/** Of more than these only the days are kept. */
const TEXTS_KEPT = 3

/** The report with the next version of its ECT's self-review, and its readers told that it is there. */
export function withSelfReview(
  report: Report,
  { answers, sharedWith }: Pick<SharedSelfReview, 'sharedWith'> & { readonly answers: Answers },
  { at, commandId }: { readonly at: Instant; readonly commandId: string },
): Report {
  const before = report.selfReviews ?? []
  const number = before.length + 1
  const shared = { number, sharedAt: at, sharedWith, form: SELF_REVIEW_FORM, answers, reads: [] }
  const notices = sharedWith.map(({ id }) =>
    lineTo(id, 'selfReviewShared', { id: commandId, version: report.versions.length, due: at }),
  )
  return {
    ...report,
    selfReviews: [
      ...before.map((each) => (number - each.number < TEXTS_KEPT ? each : withoutText(each))),
      shared,
    ],
    outbox: [...report.outbox, ...notices],
  }
}

/** What this person may read of it: the last version that was shared with them and is still there. */
export function selfReviewFor(
  { selfReviews = [] }: Reviewed,
  person: PersonId,
): (SharedSelfReview & { readonly answers: Answers }) | undefined {
  return selfReviews.findLast(
    (each): each is SharedSelfReview & { readonly answers: Answers } =>
      each.answers !== undefined && each.sharedWith.some(({ id }) => id === person),
  )
}

/** The report with it known who read a version first and when; the same report when that is known. */
export function withSelfReviewRead<R extends Reviewed>(
  report: R,
  number: number,
  read: SelfReviewRead,
): R {
  const { selfReviews = [] } = report
  const version = selfReviews.find((each) => each.number === number)
  if (!version || version.reads.some(({ by }) => by.id === read.by.id)) return report
  const marked = { ...version, reads: [...version.reads, read] }
  return { ...report, selfReviews: selfReviews.map((each) => (each === version ? marked : each)) }
}

/** Who has not read what was shared last, if anyone. */
export function unreadSelfReview({ selfReviews = [] }: Reviewed): UnreadSelfReview | undefined {
  const last = selfReviews.at(-1)
  if (last?.answers === undefined) return undefined
  const { sharedAt, sharedWith, reads } = last
  const unread = sharedWith.filter(({ id }) => reads.every(({ by }) => by.id !== id))
  return unread.length > 0 ? { sharedAt, unreadBy: unread.map(({ id }) => id) } : undefined
}

/** The version that its ECT can still take back: the last one, as long as nobody has read it. */
export function toTakeBack({ selfReviews = [] }: Reviewed): SharedSelfReview | undefined {
  const last = selfReviews.at(-1)
  return last?.answers !== undefined && last.reads.length === 0 ? last : undefined
}

/** The report with its last self-review taken back, and nobody told of it who has not been. */
export function withSelfReviewTakenBack(report: Report, at: Instant): Report {
  const { selfReviews = [], outbox } = report
  const last = toTakeBack(report)
  return {
    ...report,
    selfReviews: selfReviews.map((each) =>
      each === last ? { ...withoutText(each), takenBackAt: at } : each,
    ),
    outbox: outbox.filter((each) => !('notice' in each) || each.notice !== 'selfReviewShared'),
  }
}

function withoutText(version: SharedSelfReview): SharedSelfReview {
  const { answers: _, ...rest } = version
  return rest
}
