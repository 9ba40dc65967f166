import type { InductionRecord } from '../induction/inductionRecord.ts'
import { registration } from './registrations.ts'
import { amara, helen, lanternfield, marcus, noor, stonebeck, tom } from './stonebeck.ts'

/** The record of Amara's induction: full-time at one school since September (TEST-DATA D1). */
export function inductionRecord(changes: Partial<InductionRecord> = {}): InductionRecord {
  const { filledInBy, dateOfBirth, email, startsOn, teacher, trn } = registration()
  return {
    id: 'amara',
    appropriateBodyId: lanternfield.id,
    school: { id: stonebeck.id, name: stonebeck.name },
    trn,
    people: {
      ect: amara,
      inductionTutor: marcus,
      headteacher: helen,
      mentor: noor,
      namedContact: tom,
    },
    asked: { filledInBy, dateOfBirth, email, startsOn, teacher },
    registeredOn: '2026-07-20',
    contracts: [
      {
        schoolId: stonebeck.id,
        type: 'permanent',
        fte: 1,
        daysPerWeek: 5,
        startsOn: '2026-09-01',
      },
    ],
    servedElsewhere: [],
    absences: [],
    statutoryLeave: [],
    extensions: [],
    signedBefore: [],
    end: {},
    history: [],
    commands: [],
    ...changes,
  }
}
