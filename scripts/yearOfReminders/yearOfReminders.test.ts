import { addDays, type IsoDate } from '@ect/domain/calendar.ts'
import type { Report } from '@ect/domain/report/report.ts'
import { expect, test } from '@jest/globals'

import { type DemoYear, demoYear, type Reached } from './demoYear.ts'
import { type Course, expectedReminders } from './expectedReminders.ts'
import { share, sign } from './peopleAtWork.ts'

const FIRST_DAY: IsoDate = '2026-11-23'
const LAST_DAY: IsoDate = '2027-11-22'

/** How many days from the day on which it is due a tutor shares it; one in the list never does. */
const SHARED_AFTER = [-12, -8, -7, -2, -1, 0, 1, 5, undefined, 16] as const

test('over a year of the demo school every reminder falls on its day, to its people, once', async () => {
  const year = await demoYear(FIRST_DAY)
  const courses = new Map<string, Writable<Course>>()
  for (let day = FIRST_DAY; day <= LAST_DAY; day = addDays(day, 1)) {
    await year.sweepAt(day, '07:00')
    const reports = await year.reports()
    for (const report of reports.filter((one) => one.announcedAt !== undefined)) {
      const course = courses.get(report.id) ?? courseOf(report)
      courses.set(report.id, course)
      await act(year, report, course, { day, index: [...courses.keys()].indexOf(report.id) })
    }
    await year.sweepAt(day, '15:00')
  }
  const expected = [...courses].flatMap(([id, course]) => linesOf(id, course))
  expect(year.reached.map(inWords).toSorted()).toEqual(expected.toSorted())
  expect(year.failures).toEqual([])
  expect([...courses.values()].filter(({ doneOn }) => doneOn !== undefined).length).toBeGreaterThan(
    20,
  )
  await year.close()
}, 600_000)

type Writable<T> = { -readonly [K in keyof T]: T[K] }

/** What ought to reach whom of one report: a line in the feed for each, a card for who has to act. */
function linesOf(reportId: string, course: Course): readonly string[] {
  return expectedReminders(course, LAST_DAY).flatMap(({ on, told, toDo }) => [
    ...told.map((name) => inWords({ on, by: 'feed', reportId, name })),
    ...toDo.map((name) => inWords({ on, by: 'card', reportId, name })),
  ])
}

function inWords({ on, by, reportId, name }: Record<keyof Reached, string>): string {
  return `${on} ${reportId}: ${by} to ${name}`
}

function courseOf(report: Report): Writable<Course> {
  const { ect, inductionTutor, headteacher } = report.people
  const { opensOn, dueOn } = report.period
  return {
    opensOn,
    dueOn,
    ect: ect.name,
    tutor: inductionTutor.name,
    head: headteacher.name,
    begunOn: report.announcedAt?.slice(0, 10) ?? '',
  }
}

/** At noon: whoever has it in hand does their part, a day after the one before. */
async function act(
  { ports }: DemoYear,
  report: Report,
  course: Writable<Course>,
  { day, index }: { readonly day: IsoDate; readonly index: number },
): Promise<void> {
  const after = SHARED_AFTER[index % SHARED_AFTER.length]
  if (
    report.state === 'with-tutor' &&
    after !== undefined &&
    day >= addDays(report.period.dueOn, after)
  ) {
    await share(ports, report)
    course.sharedOn = day
  } else if (report.state === 'with-ect') {
    await sign(ports, report, 'ect')
    course.ectSignedOn = day
  } else if (report.state === 'needs-signatures') {
    await sign(ports, report, 'induction-tutor')
    course.tutorSignedOn = day
    if (report.kind === 'progress-review') course.doneOn = day
  } else if (report.state === 'with-headteacher') {
    await sign(ports, report, 'headteacher')
    course.doneOn = day
  }
}
