import type { Role } from '@ect/domain/access.ts'
import { settingsOn } from '@ect/domain/appropriateBodySettings.ts'
import type { IsoDate } from '@ect/domain/calendar.ts'
import { type ClocksToCome, clocksToCome } from '@ect/domain/clocks/clocksToCome.ts'
import { clocksOf, type StartedClock } from '@ect/domain/clocks/endOfInduction.ts'
import {
  INDUCTION_ACTIONS,
  type InductionAction,
  isDoneNow,
  mayDoHere,
  partsToName,
} from '@ect/domain/induction/inductionAccess.ts'
import type { InductionFault } from '@ect/domain/induction/inductionFault.ts'
import { inductionFaults } from '@ect/domain/induction/inductionFaults.ts'
import type { InductionRecord } from '@ect/domain/induction/inductionRecord.ts'
import type { PartToName } from '@ect/domain/induction/peopleChange.ts'
import { type InductionStatus, inductionStatus } from '@ect/domain/induction/inductionStatus.ts'
import { type Ledger, ledgerOn } from '@ect/domain/induction/ledger.ts'
import {
  type RegistrationAdvice,
  registrationAdvice,
} from '@ect/domain/induction/registrationAdvice.ts'
import { trackOf, type TrackPeriod } from '@ect/domain/induction/track.ts'
import { settledReports } from '@ect/domain/schedule/nextReport.ts'
import { planReports } from '@ect/domain/schedule/planReports.ts'
import type { PlanningSettings, ReportSchedule } from '@ect/domain/schedule/reportSchedule.ts'
import type { School } from '@ect/domain/school.ts'

import { type ClosingStanding, closingStanding } from './closingStanding.ts'
import { inductionOfCaller, type InductionOfCaller } from './inductionOfCaller.ts'
import { type ListedReport, listed } from './listedReport.ts'
import type { InductionKey } from './ports/inductions.ts'
import type { Caller } from './ports/people.ts'
import type { Ports } from './ports.ts'
import type { ReportHead } from './ports/reports.ts'
import { type RegistrationStanding, registrationStanding } from './registrationStanding.ts'
import { calendarsOf, schoolsOf } from './schoolsOf.ts'
import { type LeavingStanding, standingLeavings } from './standingLeavings.ts'

/** All that is computed about an induction as it is on a day. */
export interface InductionDates {
  readonly ledger: Ledger
  readonly schedule: ReportSchedule
  /** Every period, past and to come. */
  readonly track: readonly TrackPeriod[]
  readonly clocks: readonly StartedClock[]
  /** What the final assessment will start, once it is the next report. */
  readonly clocksToCome?: ClocksToCome
}

/** One induction as one person may see it now. */
export interface OpenedInduction {
  readonly induction: InductionRecord
  readonly role: Role
  readonly today: IsoDate
  readonly status: InductionStatus
  readonly mayDo: readonly InductionAction[]
  /** Whom this person may name someone else for. */
  readonly mayName: readonly PartToName[]
  readonly appropriateBodyName: string
  readonly schools: ReadonlyMap<string, School>
  readonly planning: PlanningSettings
  readonly reports: readonly ListedReport[]
  /** Absent for someone who is only put forward, and while the record has faults. */
  readonly dates?: InductionDates
  /** What in the record keeps every date from being computed. */
  readonly faults: readonly InductionFault[]
  /** Schools that the ECT leaves or has left, with the days that the leaver details state. */
  readonly leavings: readonly LeavingStanding[]
  /** While someone leaves, or has left: whether the record can be closed. */
  readonly closing?: ClosingStanding
  /** What is told of its registration, past or to come, without standing in its way. */
  readonly advice: readonly RegistrationAdvice[]
  /** Absent once registered. */
  readonly registration?: RegistrationStanding
}

type OpenInductionPorts = Pick<
  Ports,
  'inductions' | 'reports' | 'schools' | 'appropriateBodies' | 'clock'
>

/** @throws Refusal `not-found` */
export async function openInduction(
  ports: OpenInductionPorts,
  caller: Caller,
  key: InductionKey,
): Promise<OpenedInduction> {
  const found = await inductionOfCaller(ports, caller, key, 'openInduction')
  const { record: induction, role, appropriateBody } = found
  const today = ports.clock.today()
  const [schools, heads] = await Promise.all([
    schoolsOf(ports, induction),
    ports.reports.ofInduction(key),
  ])
  const { planning } = settingsOn(today, appropriateBody)
  const isRegistered = induction.registeredOn !== undefined
  const closing = closingStanding(induction, { schools, heads, planning, today })
  return {
    induction,
    role,
    today,
    planning,
    schools,
    status: inductionStatus(induction, today),
    mayDo: INDUCTION_ACTIONS.filter(
      (action) =>
        mayDoHere(action, induction, { role, person: caller.id }) && isDoneNow(action, induction),
    ),
    mayName: isDoneNow('changePeople', induction)
      ? partsToName(induction, { role, person: caller.id })
      : [],
    appropriateBodyName: appropriateBody.name,
    leavings: standingLeavings(found, { schools, heads, today }),
    reports: heads.map((head) => listed(head, role, today)),
    ...(closing && { closing }),
    advice: registrationAdvice(induction, today),
    ...(isRegistered
      ? datesOf(found, { schools, heads, planning, today })
      : { faults: [], registration: await registrationStanding(ports, found, schools) }),
  }
}

interface Surroundings {
  readonly schools: ReadonlyMap<string, School>
  readonly heads: readonly ReportHead[]
  readonly planning: PlanningSettings
  readonly today: IsoDate
}

function datesOf(
  { record: induction }: InductionOfCaller,
  { schools, heads, planning, today }: Surroundings,
): Pick<OpenedInduction, 'faults' | 'dates'> {
  const calendars = calendarsOf(schools)
  const faults = inductionFaults(induction, calendars)
  if (faults.length > 0) return { faults }
  const settled = settledReports(induction.signedBefore, heads)
  const bankHolidays = schools.get(induction.school.id)?.calendar.bankHolidays ?? []
  const ledger = ledgerOn(today, induction, calendars, planning.absence)
  const schedule = planReports(induction, calendars, settled, planning)
  const plan = { years: ledger.years, kept: heads, planned: schedule.reports }
  const toCome = clocksToCome(schedule.reports, bankHolidays)
  return {
    faults,
    dates: {
      ledger,
      schedule,
      track: trackOf(induction, calendars, plan),
      clocks: clocksOf(induction.end, today, bankHolidays),
      ...(toCome && { clocksToCome: toCome }),
    },
  }
}
