import type { AppropriateBody } from '@ect/domain/appropriateBody.ts'
import { settingsOn } from '@ect/domain/appropriateBodySettings.ts'
import type { Instant } from '@ect/domain/calendar.ts'
import { dayInEngland } from '@ect/domain/englandTime.ts'
import { inductionFaults } from '@ect/domain/induction/inductionFaults.ts'
import type { InductionRecord } from '@ect/domain/induction/inductionRecord.ts'
import { withPlanMade } from '@ect/domain/induction/planning.ts'
import { yearsOfInduction } from '@ect/domain/induction/yearsOfInduction.ts'
import { withAccessTold } from '@ect/domain/report/granting.ts'
import { newReport, type ReportContext } from '@ect/domain/report/newReport.ts'
import { replanned, voided } from '@ect/domain/report/replanning.ts'
import type { Report } from '@ect/domain/report/report.ts'
import { assertStep } from '@ect/domain/report/reportStates.ts'
import { nextReport, settledReports } from '@ect/domain/schedule/nextReport.ts'
import { planReports } from '@ect/domain/schedule/planReports.ts'
import type { DoneReport, PlannedReport } from '@ect/domain/schedule/reportSchedule.ts'
import type { School } from '@ect/domain/school.ts'
import { formAsked } from '@ect/domain/settings/formAsked.ts'

import { formOfReport, isSameForm } from './formOfReport.ts'
import { handOverReports } from './handOverReports.ts'
import { isOvertakenOrMade } from './overtaken.ts'
import type { InductionKey } from './ports/inductions.ts'
import type { Ports } from './ports.ts'
import type { ReportHead } from './ports/reports.ts'
import type { Stored } from './ports/stored.ts'
import { Refusal } from './refusal.ts'
import { calendarsOf, schoolsOf } from './schoolsOf.ts'

export type PlanPorts = Pick<
  Ports,
  'inductions' | 'reports' | 'drafts' | 'schools' | 'appropriateBodies' | 'clock' | 'fingerprint'
>

const TRIES = 6
const NEEDED_AGAIN = 'The dates of induction changed again: it is needed after all.'
const OTHER_FORM =
  'It asks the questions that the appropriate body has decided on for reports that open from now on.'

/**
 * Makes the reports of an induction follow from its record: the next one appears when the last is
 * shared and signed, the one that is open gets its new dates or is void, and what anyone has shared
 * is left alone, but for the people in whose hands it is. Doing it again changes nothing, so that a crash half way is mended by the next try.
 *
 * @throws Refusal `not-found`
 */
export async function planInduction(ports: PlanPorts, key: InductionKey): Promise<void> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await planOnce(ports, key)
    } catch (thrown) {
      if (!isOvertakenOrMade(thrown) || tried === TRIES) throw thrown
    }
  }
}

async function planOnce(ports: PlanPorts, key: InductionKey): Promise<void> {
  const { record: induction, version } = await ports.inductions.get(key)
  const appropriateBody = await ports.appropriateBodies.get(key.appropriateBodyId)
  const schools = await schoolsOf(ports, induction)
  const calendars = calendarsOf(schools)
  const today = ports.clock.today()
  const known = await ports.reports.ofInduction(key)
  const isHandedOver = await handOverReports(ports, induction, known)
  const isPlannable =
    induction.registeredOn !== undefined &&
    !induction.closed &&
    inductionFaults(induction, calendars).length === 0
  if (!isPlannable) return

  const heads = isHandedOver ? await ports.reports.ofInduction(key) : known
  const { planning } = settingsOn(today, appropriateBody)
  const settled = settledReports(induction.signedBefore, heads)
  const schedule = planReports(induction, calendars, settled, planning)
  const open = heads.find(({ state }) => state === 'with-tutor')
  const next = nextReport(schedule, open)
  await makeReports(ports, { induction, appropriateBody, schools, heads, settled, open, next })
  const { ending } = schedule
  const plan = {
    estimatedEndOn: ending.how === 'not-in-sight' ? undefined : ending.on,
    years: yearsOfInduction(induction, calendars, planning.absence),
    sentence: next.sentence,
  }
  const made = withPlanMade(induction, plan, ports.clock.now())
  if (made !== induction) await ports.inductions.replace(made, version)
}

interface Plan {
  readonly induction: InductionRecord
  readonly appropriateBody: AppropriateBody
  readonly schools: ReadonlyMap<string, School>
  readonly heads: readonly ReportHead[]
  readonly settled: readonly DoneReport[]
  readonly open: ReportHead | undefined
  readonly next: ReturnType<typeof nextReport>
}

async function makeReports(ports: PlanPorts, plan: Plan): Promise<void> {
  const { open, next } = plan
  const at = ports.clock.now()
  if (open && !next.keepsOpen) {
    const stored = await unshared(ports, open)
    await replaceBy(ports, stored, voided(stored.record, { sentence: next.sentence ?? '', at }))
  }
  const report = next.planned && reportFor(next.planned, plan, ports)
  if (!report) return
  const stored = plan.heads.find((head) => head.reportId === report.id)
  if (stored) await renewReport(ports, stored, report, { sentence: next.sentence, at })
  else await ports.reports.create(begun(report, plan, at))
}

/** Gives a report that nobody has shared what the plan says of it now. */
async function renewReport(
  ports: PlanPorts,
  head: ReportHead,
  planned: Report,
  because: { readonly sentence: string | undefined; readonly at: Instant },
): Promise<void> {
  const before = await unshared(ports, head)
  const { record } = before
  const form = await formOfReport(ports, record, planned)
  const known = ({ period, facts, people }: Report) =>
    ports.fingerprint.ofJson({ period, facts, people })
  const asksTheSame = isSameForm(record.form, form)
  if (record.state === 'with-tutor' && asksTheSame && known(record) === known(planned)) return
  const why = record.state === 'void' ? NEEDED_AGAIN : because.sentence
  const sentence = asksTheSame ? why : [why, OTHER_FORM].filter(Boolean).join(' ')
  await replaceBy(ports, before, replanned(record, { ...planned, form }, { ...because, sentence }))
}

/** Told of as well: someone who had no part in the report before. */
function begun(report: Report, { heads }: Plan, at: Instant): Report {
  const last = heads.findLast(({ state }) => state !== 'void')
  return last ? withAccessTold(report, last.people, at) : report
}

async function replaceBy(
  { reports }: Pick<Ports, 'reports'>,
  { record, version }: Stored<Report>,
  report: Report,
): Promise<void> {
  assertStep(record.state, 'planInduction', report.state)
  await reports.replace(report, version)
}

/** @throws Refusal `stale` when someone has shared it since the list was read */
async function unshared(
  { reports }: Pick<Ports, 'reports'>,
  head: ReportHead,
): Promise<Stored<Report>> {
  const stored = await reports.get(head)
  if (stored.record.state !== 'with-tutor' && stored.record.state !== 'void') {
    throw new Refusal('stale')
  }
  return stored
}

function reportFor(
  planned: PlannedReport,
  { induction, appropriateBody, schools, heads, settled }: Plan,
  { clock }: Pick<Ports, 'clock'>,
): Report | undefined {
  const school = schools.get(planned.schoolId)
  if (!school) return undefined
  const today = clock.today()
  const form = formAsked(settingsOn(planned.opensOn, appropriateBody), planned)
  const lastSigned = heads.findLast(({ submittedAt }) => submittedAt !== undefined)?.submittedAt
  const context: ReportContext = {
    induction,
    calendars: calendarsOf(schools),
    school,
    appropriateBody,
    settled,
    today,
    ...(lastSigned !== undefined && { signedBefore: dayInEngland(lastSigned) }),
  }
  return newReport(planned, { id: idOf(planned, induction.id), form }, context)
}

/** The same report of the same induction always has the same id, however often it is planned. */
function idOf({ number, kind, assessment }: PlannedReport, inductionId: string): string {
  const which = kind === 'progress-review' ? '' : `-${assessment ?? 'interim'}`
  return `${inductionId}-${number}${which}`
}
