import { addDays, type IsoDate } from '@ect/domain/calendar.ts'
import type { NoticeName } from '@ect/domain/report/outgoing.ts'
import type { Report } from '@ect/domain/report/report.ts'
import { expect, test } from '@jest/globals'

import { type DemoYear, demoYear, type Reached } from './demoYear.ts'
import { type Course, expectedReminders } from './expectedReminders.ts'
import { share, sign } from './peopleAtWork.ts'

const FIRST_DAY: IsoDate = '2026-11-23'
const LAST_DAY: IsoDate = '2027-11-22'

/** How many days from the day on which it is due a tutor shares it; one in the list never does. */
const SHARED_AFTER = [-12, -8, -7, -2, -1, 0, 1, 5, undefined, 16] as const

test('over a year of thirty ECTs every reminder falls on its day, to its people, once', async () => {
  const year = await demoYear(FIRST_DAY)
  const courses = new Map<string, Writable<Course>>()
  for (let day = FIRST_DAY; day <= LAST_DAY; day = addDays(day, 1)) {
    await year.sweepAt(day, '07:00')
    for (const report of await openBy(year, day)) {
      const course = courses.get(report.id) ?? courseOf(report, courses)
      courses.set(report.id, course)
      await act(year, report, course, { day, index: [...courses.keys()].indexOf(report.id) })
    }
    await year.sweepAt(day, '15:00')
  }
  for (const report of await openBy(year, LAST_DAY)) {
    if (!courses.has(report.id)) courses.set(report.id, courseOf(report, courses))
  }
  const expected = [...courses].flatMap(([id, course]) => linesOf(id, course))
  const reached = year.reached.filter(({ notice }) => OF_ITSELF.includes(notice))
  expect(eachOnce(reached.map(inWords))).toEqual(eachOnce(expected))
  expect(year.failures).toEqual([])
  const all = [...courses.values()]
  expect(all.filter(({ doneOn }) => doneOn !== undefined).length).toBeGreaterThan(60)
  expect(new Set(all.map(({ ect }) => ect)).size).toBeGreaterThanOrEqual(30)
  await year.close()
}, 600_000)

/** What follows from days alone; the rest follows from what people do. */
const OF_ITSELF: readonly NoticeName[] = ['reviewDue', 'reportReminder']

type Writable<T> = { -readonly [K in keyof T]: T[K] }

async function openBy(year: DemoYear, day: IsoDate): Promise<readonly Report[]> {
  const reports = await year.reports()
  return reports.filter(({ state, period }) => state !== 'void' && period.opensOn <= day)
}

/** Who ought to be told what of one report: a line in the feed for each, a card for who has to act. */
function linesOf(reportId: string, course: Course): readonly string[] {
  const { begunOn: on, tutor: name } = course
  return [
    ...BOTH.map((by) => inWords({ on, by, notice: 'reviewDue', reportId, name })),
    ...expectedReminders(course, LAST_DAY).flatMap((reminder) => [
      ...reminder.told.map((who) => reminderInWords(reminder.on, 'feed', reportId, who)),
      ...reminder.toDo.map((who) => reminderInWords(reminder.on, 'card', reportId, who)),
    ]),
  ]
}

const BOTH = ['card', 'feed'] as const

function reminderInWords(on: string, by: Reached['by'], reportId: string, name: string): string {
  return inWords({ on, by, notice: 'reportReminder', reportId, name })
}

/** In order; who gets a reminder on the very day on which a report begins may hear of it by that alone. */
function eachOnce(lines: readonly string[]): readonly string[] {
  const reminders = new Set(lines.filter((line) => line.includes('reportReminder')))
  return lines
    .filter((line) => !reminders.has(line.replace('reviewDue', 'reportReminder')))
    .toSorted()
}

function inWords({ on, by, notice, reportId, name }: Record<keyof Reached, string>): string {
  return `${on} ${reportId}: ${notice} by ${by} to ${name}`
}

/** A report begins when it opens; one that was planned only when the one before was done, then. */
function courseOf(report: Report, courses: ReadonlyMap<string, Course>): Writable<Course> {
  const { ect, inductionTutor, headteacher } = report.people
  const { opensOn, dueOn } = report.period
  const before = [...courses.values()].filter((course) => course.ect === ect.name).at(-1)
  const possible = [opensOn, FIRST_DAY, before?.doneOn ?? FIRST_DAY]
  return {
    opensOn,
    dueOn,
    ect: ect.name,
    tutor: inductionTutor.name,
    head: headteacher.name,
    begunOn: possible.toSorted().at(-1) ?? opensOn,
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
