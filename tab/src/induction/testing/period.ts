import type { Period } from '../inductionParts.ts'

/** Cerys's autumn, which ends with her first formal assessment (TEST-DATA D3). */
export function period(changes: Partial<Period> = {}): Period {
  return {
    number: 3,
    kind: 'formal-assessment',
    assessment: 'first',
    schoolTerm: 'autumn',
    schoolYear: '2026/27',
    yearOfInduction: 1,
    startsOn: '2026-09-01',
    endsOn: '2026-12-18',
    fte: 1,
    daysAbsent: 0,
    daysOfStatutoryLeave: 0,
    standing: 'planned',
    dates: { opensOn: '2026-11-17', dueOn: '2026-12-04' },
    isEstimate: false,
    steps: [],
    ...changes,
  }
}
