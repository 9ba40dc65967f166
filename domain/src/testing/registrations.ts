import type { Registration } from '../induction/registration.ts'
import { amara, helen, marcus, noor, priti, tom } from './stonebeck.ts'

/** Amara Whitcombe as she was registered (TEST-DATA D1): nothing stands against her. */
export function registration(changes: Partial<Registration> = {}): Registration {
  return {
    filledInBy: 'appropriate-body',
    name: amara.name,
    trn: '9900001',
    dateOfBirth: '1999-05-14',
    email: 'amara.whitcombe@stonebeck.example',
    startsOn: '2026-09-01',
    teacher: {
      qtsAwardedOn: '2026-07-10',
      trainingProviderId: 'harwell-college',
      inductionStatus: 'required-to-complete',
      isProhibited: false,
      qtsCheckedByHeadteacher: { by: helen.id, on: '2026-07-14' },
      qtsCheckedByAppropriateBody: { by: priti.id, on: '2026-07-20' },
      periods: [],
    },
    school: { id: 'stonebeck', inSpecialMeasures: false, ofstedAllowsEcts: false },
    appropriateBody: {
      id: 'lanternfield',
      kind: 'teaching-school-hub',
      leadSchoolId: 'marlpit',
      trainingProviderId: 'marlpit-scitt',
    },
    people: {
      ect: amara.id,
      inductionTutor: marcus.id,
      mentor: noor.id,
      namedContact: tom.id,
      reviewers: [priti.id],
    },
    ...changes,
  }
}
