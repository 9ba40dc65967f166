import type { Instant } from '../calendar.ts'
import { withAccessTold } from './granting.ts'
import type { Report } from './report.ts'

/** What a plan says about a report that nobody has shared yet. */
type Planned = Pick<Report, 'period' | 'facts' | 'schoolId' | 'people' | 'form'>

/**
 * The report with its new period, dates and questions. What its tutor has typed stays in the draft.
 * Its ECT is told of whoever has come to have a part in it.
 *
 * @param sentence what changed and why, for its people to read; none when only its facts did
 */
export function replanned(
  report: Report,
  { period, facts, schoolId, people, form }: Planned,
  { sentence, at }: { readonly sentence: string | undefined; readonly at: Instant },
): Report {
  const { announcedAt, reminders, ...rest } = report
  const wasTold = announcedAt !== undefined && announcedAt.slice(0, 10) >= period.opensOn
  const changed: Report = {
    ...rest,
    period,
    facts,
    schoolId,
    people,
    form,
    ...(wasTold && { announcedAt }),
    // The next one is found again from the new dates, and none is sent twice on a day.
    ...(reminders?.sentOn !== undefined && {
      reminders: { nextOn: period.opensOn, sentOn: reminders.sentOn },
    }),
    state: 'with-tutor',
    history:
      sentence === undefined
        ? report.history
        : [...report.history, { event: 'replanned', at, version: 0, text: sentence }],
  }
  return withAccessTold(changed, report.people, at)
}

/** The report that a change of plan took away, before anyone had shared it. */
export function voided(
  report: Report,
  { sentence, at }: { readonly sentence: string; readonly at: Instant },
): Report {
  return {
    ...report,
    state: 'void',
    outbox: [],
    history: [...report.history, { event: 'voided', at, version: 0, text: sentence }],
  }
}
