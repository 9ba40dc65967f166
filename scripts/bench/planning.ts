import path from 'node:path'

import type {
  Absence,
  Induction,
  InductionContract,
  SchoolCalendars,
} from '@ect/domain/induction/induction.ts'
import { planReports } from '@ect/domain/schedule/planReports.ts'

import { ROOT } from '../checks/step.ts'
import { readCase } from '../timeline/readCase.ts'

const MEASURED_COUNTS = [15_000, 30_000, 60_000] as const
const STARTS = ['2024-09-03', '2025-01-06', '2025-09-03', '2025-11-05', '2026-09-01'] as const
const SHARES = [1, 1, 1, 0.8, 0.6, 0.5, 0.2] as const

/** How long so many plans took on one core, and the most memory that they held meanwhile. */
export interface PlanningMeasure {
  readonly inductions: number
  readonly reports: number
  readonly seconds: number
  readonly heapMegabytes: number
}

/** Plans inductions of mixed patterns: hours, starts, changes of hours, service elsewhere, absences. */
export function measurePlanning(): readonly PlanningMeasure[] {
  const { read, calendars } = readCase(path.join(ROOT, 'docs', 'timeline', 'full-time.json'))
  const schoolId = read.contracts[0]?.schoolId ?? ''
  const inductions = (count: number) =>
    Array.from({ length: count }, (_, n) => mixedInduction(n, schoolId))
  planAll(inductions(2000), calendars)
  return MEASURED_COUNTS.map((count) => planAll(inductions(count), calendars))
}

function planAll(inductions: readonly Induction[], calendars: SchoolCalendars): PlanningMeasure {
  const startedAt = performance.now()
  let reports = 0
  for (const induction of inductions) reports += planReports(induction, calendars).reports.length
  return {
    inductions: inductions.length,
    reports,
    seconds: (performance.now() - startedAt) / 1000,
    heapMegabytes: process.memoryUsage().heapUsed / 2 ** 20,
  }
}

function mixedInduction(n: number, schoolId: string): Induction {
  const startsOn = STARTS[n % STARTS.length] ?? STARTS[0]
  const fte = SHARES[n % SHARES.length] ?? 1
  const first: InductionContract = {
    schoolId,
    type: 'permanent',
    fte,
    daysPerWeek: fte * 5,
    startsOn,
  }
  const changesHours = n % 11 === 0
  return {
    contracts: changesHours
      ? [
          { ...first, endsOn: '2026-12-31' },
          { ...first, fte: 1, daysPerWeek: 5, startsOn: '2027-01-01' },
        ]
      : [first],
    servedElsewhere:
      n % 13 === 0 ? [{ appropriateBody: 'Oakrow Hub', termsServed: 1.5, daysAbsent: 2 }] : [],
    absences: n % 5 === 0 ? [absence(n)] : [],
    statutoryLeave: [],
    extensions: [],
  }
}

function absence(n: number): Absence {
  return { kind: 'sickness', startsOn: '2026-11-09', endsOn: '2027-01-29', days: 10 + (n % 30) }
}
