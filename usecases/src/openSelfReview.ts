import type { Action } from '@ect/domain/access.ts'
import { rightsIn } from '@ect/domain/access.ts'
import { settingsOn } from '@ect/domain/appropriateBodySettings.ts'
import type { Instant } from '@ect/domain/calendar.ts'
import type { Answers } from '@ect/domain/forms/question.ts'
import type { PersonNamed } from '@ect/domain/people.ts'
import type { Report } from '@ect/domain/report/report.ts'
import { selfReviewDraftId } from '@ect/domain/selfReview/selfReview.ts'
import { toTakeBack } from '@ect/domain/selfReview/sharingSelfReview.ts'

import type { Caller } from './ports/people.ts'
import type { Ports } from './ports.ts'
import type { ReportKey } from './ports/reports.ts'
import { assertMayDo, reportOfCaller } from './reportOfCaller.ts'

/** What an ECT writes for themselves before one report, as they may see it now. */
export interface OpenedSelfReview {
  readonly report: Report
  readonly mayDo: readonly Action[]
  readonly draft: { readonly answers: Answers; readonly savedAt?: Instant }
  /** Whom it can be shared with beside the tutor. */
  readonly mentor?: PersonNamed
  readonly keepsTypedTextOnDevice: boolean
}

/**
 * The self-review of an ECT, for nobody but them.
 *
 * @throws Refusal `not-found`, `not-your-part`
 */
export async function openSelfReview(
  ports: Pick<Ports, 'reports' | 'appropriateBodies' | 'inductions' | 'drafts' | 'clock'>,
  caller: Caller,
  key: ReportKey,
): Promise<OpenedSelfReview> {
  const found = await reportOfCaller(ports, caller, key)
  const today = ports.clock.today()
  assertMayDo(found, 'openSelfReview', today)
  const { record: report, appropriateBody } = found
  const settings = settingsOn(today, appropriateBody)
  const [stored, induction] = await Promise.all([
    ports.drafts.get(selfReviewDraftId(report.id), caller.id),
    ports.inductions.get(report),
  ])
  const mentor = mentorBeside(induction.record.people.mentor, report)
  return {
    report,
    mayDo: rightsIn('ect', report, settings).filter(
      (action) => action !== 'takeBackSelfReview' || toTakeBack(report),
    ),
    draft: stored
      ? { answers: stored.record.answers, savedAt: stored.record.savedAt }
      : { answers: {} },
    ...(mentor && { mentor }),
    keepsTypedTextOnDevice: settings.keepsTypedTextOnDevice,
  }
}

/** The mentor, unless the tutor is the mentor too. */
export function mentorBeside(
  mentor: PersonNamed | undefined,
  { people }: Pick<Report, 'people'>,
): PersonNamed | undefined {
  return mentor?.id === people.inductionTutor.id ? undefined : mentor
}
