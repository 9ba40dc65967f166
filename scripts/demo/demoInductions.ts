import type { IsoDate } from '@ect/domain/calendar.ts'
import type { Absence } from '@ect/domain/induction/induction.ts'
import type { InductionRecord } from '@ect/domain/induction/inductionRecord.ts'
import { planReports } from '@ect/domain/schedule/planReports.ts'
import type { DoneReport } from '@ect/domain/schedule/reportSchedule.ts'

import { type DemoEct, demoInduction } from './demoInduction.ts'
import { CALENDARS, LARKMERE, MARLPIT } from './demoPlaces.ts'

/** Every ECT of the demo (TEST-DATA 6.5), as their record stands on 23 November 2026. */
export function demoInductions(): readonly InductionRecord[] {
  return [...SERVING.map(withHistory), ...PUT_FORWARD.map(demoInduction)]
}

const SERVING: readonly (DemoEct & { readonly signedUntil?: IsoDate })[] = [
  { key: 'amara.whitcombe', trn: '9900001', startsOn: '2026-09-01', tutor: 'marcus.ellery' },
  {
    key: 'bilal.harcastle',
    trn: '9900002',
    startsOn: '2026-09-01',
    tutor: 'marcus.ellery',
    absences: [sick('2026-10-05', '2026-10-07', 2.5)],
  },
  {
    key: 'cerys.oyelaran-dale',
    trn: '9900003',
    startsOn: '2026-01-05',
    absences: [
      sick('2026-02-02', '2026-02-06', 4.5),
      sick('2026-05-11', '2026-05-15', 5),
      sick('2026-10-08', '2026-10-09', 2),
    ],
  },
  { key: 'dominic.fairweather', trn: '9900004', startsOn: '2025-09-03' },
  { key: 'esme.tolliver', trn: '9900005', startsOn: '2025-01-06' },
  {
    key: 'farid.pennington',
    trn: '9900006',
    startsOn: '2025-09-03',
    school: LARKMERE,
    contract: { fte: 0.6, daysPerWeek: 3, weekdays: [1, 2, 3] },
  },
  {
    key: 'gwen.adeyemi-cross',
    trn: '9900007',
    startsOn: '2025-09-03',
    school: LARKMERE,
    tutor: 'odette.brannock',
    contract: { fte: 0.5, daysPerWeek: 2.5 },
  },
  {
    key: 'kemi.astbury',
    trn: '9900011',
    startsOn: '2025-09-03',
    absences: [sick('2025-11-10', '2025-12-05', 20), sick('2026-03-02', '2026-03-13', 9.5)],
  },
  {
    key: 'liam.okonjo-reed',
    trn: '9900012',
    startsOn: '2025-09-03',
    absences: [sick('2025-11-10', '2025-12-05', 20), sick('2026-03-02', '2026-03-13', 10)],
    signedUntil: '2026-07-31',
  },
  {
    key: 'niall.featherstone',
    trn: '9900014',
    startsOn: '2025-09-03',
    absences: [sick('2026-01-12', '2026-02-06', 20), sick('2026-09-14', '2026-10-09', 20)],
  },
  {
    key: 'priya.castellan',
    trn: '9900016',
    startsOn: '2025-09-03',
    absences: [sick('2025-11-10', '2025-12-05', 20), sick('2026-03-02', '2026-03-10', 7)],
    statutoryLeave: [{ kind: 'carers', startsOn: '2026-05-11', endsOn: '2026-05-15', days: 5 }],
  },
  {
    key: 'quentin.amberley',
    trn: '9900017',
    startsOn: '2026-11-02',
    servedElsewhere: [
      { appropriateBody: 'Oakrow Teaching School Hub', termsServed: 2.5, daysAbsent: 4.5 },
    ],
  },
  {
    key: 'sol.trevanion',
    trn: '9900019',
    startsOn: '2026-09-01',
    contract: { endsOn: '2026-10-23' },
  },
  {
    key: 'delphine.ashcroft',
    trn: '9900030',
    startsOn: '2026-09-01',
    mentor: 'wilma.orchard',
    tutorIsMentor: {
      reason: 'The only teacher of Danish left in October, and no one else here teaches it.',
      safeguards: 'The deputy head holds every review with the tutor, and the ECT may ask for her.',
    },
  },
]

/** Four who cannot be registered as they were put forward. */
const PUT_FORWARD: readonly DemoEct[] = [
  {
    key: 'victor.sandiford',
    trn: '9900022',
    startsOn: '2027-01-04',
    isPutForward: true,
    withoutQts: true,
  },
  {
    key: 'wren.mallory',
    trn: '9900023',
    startsOn: '2026-09-01',
    isPutForward: true,
    teacher: { qtsAwardedOn: '2026-09-14' },
  },
  {
    key: 'xanthe.goodridge',
    trn: '9900024',
    startsOn: '2027-01-04',
    isPutForward: true,
    teacher: { inductionStatus: 'exempt' },
  },
  {
    key: 'callum.vane',
    trn: '9900029',
    startsOn: '2026-09-01',
    school: MARLPIT,
    isPutForward: true,
    teacher: { trainingProviderId: 'marlpit-scitt' },
  },
]

/** The reports whose periods were over before this term were signed in the portal of before. */
function withHistory({
  signedUntil = '2026-10-31',
  ...ect
}: DemoEct & { readonly signedUntil?: IsoDate }): InductionRecord {
  const induction = demoInduction(ect)
  const { reports } = planReports(induction, CALENDARS)
  const signedBefore = reports
    .filter(({ endsOn }) => endsOn <= signedUntil)
    .map(({ kind, assessment, startsOn, endsOn }): DoneReport => ({
      kind,
      startsOn,
      endsOn,
      ...(assessment && { assessment }),
    }))
  return { ...induction, signedBefore }
}

function sick(startsOn: IsoDate, endsOn: IsoDate, days: number): Absence {
  return { kind: 'sickness', startsOn, endsOn, days }
}
