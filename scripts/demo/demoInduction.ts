import { addDays, type IsoDate } from '@ect/domain/calendar.ts'
import type { Induction, InductionContract } from '@ect/domain/induction/induction.ts'
import type { InductionRecord, PeopleOfInduction } from '@ect/domain/induction/inductionRecord.ts'
import type { TeacherRecord } from '@ect/domain/induction/registration.ts'
import type { School } from '@ect/domain/school.ts'

import { named } from './demoPeople.ts'
import { LANTERNFIELD_HUB, STONEBECK_ACADEMY } from './demoPlaces.ts'

type TimeAway = Pick<Induction, 'absences' | 'statutoryLeave' | 'servedElsewhere'>

/** What sets one ECT of the demo apart from a full-timer at Stonebeck with nothing against them. */
export interface DemoEct extends Partial<TimeAway> {
  readonly key: string
  readonly trn: string
  readonly startsOn: IsoDate
  readonly school?: School
  readonly tutor?: string
  readonly mentor?: string
  readonly tutorIsMentor?: PeopleOfInduction['tutorIsMentor']
  readonly contract?: Partial<InductionContract>
  readonly teacher?: Partial<TeacherRecord>
  readonly withoutQts?: boolean
  /** Not registered yet. */
  readonly isPutForward?: boolean
}

export function demoInduction(ect: DemoEct): InductionRecord {
  const { key, trn, startsOn, school = STONEBECK_ACADEMY } = ect
  const registeredOn = addDays(startsOn, -40)
  return {
    id: key.replace('.', '-'),
    appropriateBodyId: LANTERNFIELD_HUB.id,
    school: { id: school.id, name: school.name },
    trn,
    people: peopleOf(ect, school),
    asked: {
      filledInBy: 'appropriate-body',
      dateOfBirth: '1999-05-14',
      email: `${key}@stonebeck.example`,
      startsOn,
      teacher: teacherOf(ect),
    },
    ...(ect.isPutForward ? {} : { registeredOn }),
    contracts: [
      {
        schoolId: school.id,
        type: 'permanent',
        fte: 1,
        daysPerWeek: 5,
        startsOn,
        ...ect.contract,
      },
    ],
    servedElsewhere: ect.servedElsewhere ?? [],
    absences: ect.absences ?? [],
    statutoryLeave: ect.statutoryLeave ?? [],
    extensions: [],
    signedBefore: [],
    end: {},
    history: [],
    commands: [],
  }
}

function peopleOf(
  { key, tutor = 'wilma.orchard', mentor = 'rowan.tranter', tutorIsMentor }: DemoEct,
  { headteacher }: School,
): PeopleOfInduction {
  return {
    ect: named(key),
    inductionTutor: named(tutor),
    headteacher,
    mentor: named(mentor),
    namedContact: named('tom.greaves'),
    ...(tutorIsMentor && { tutorIsMentor }),
  }
}

function teacherOf({ startsOn, withoutQts = false, teacher }: DemoEct): TeacherRecord {
  return {
    ...(withoutQts ? {} : { qtsAwardedOn: addDays(startsOn, -55) }),
    inductionStatus: 'required-to-complete',
    isProhibited: false,
    qtsCheckedByHeadteacher: { by: named('helen.adeyinka').id, on: addDays(startsOn, -48) },
    qtsCheckedByAppropriateBody: { by: named('priti.lanwar').id, on: addDays(startsOn, -41) },
    periods: [],
    ...teacher,
  }
}
