import type { InductionView } from '@ect/contract/inductionView.ts'
import { inWords } from '@ect/domain/calendar.ts'

import type { Fact } from '../ui/Facts.tsx'

type Known = Pick<
  InductionView,
  | 'schoolName'
  | 'schoolUrn'
  | 'trn'
  | 'dateOfBirth'
  | 'email'
  | 'people'
  | 'appropriateBodyName'
  | 'startsOn'
  | 'qtsAwardedOn'
  | 'registeredOn'
>

/** Whose induction it is, where, with whom, and since when. */
export function inductionFacts(view: Known): readonly Fact[] {
  const { people, startsOn, qtsAwardedOn, registeredOn } = view
  return [
    { name: 'School', value: schoolInWords(view) },
    { name: 'Teacher reference number', value: view.trn },
    { name: 'Date of birth', value: inWords(view.dateOfBirth) },
    { name: 'Email', value: view.email },
    { name: 'Induction tutor', value: people.inductionTutor },
    { name: 'Mentor', value: people.mentor ?? 'Not named' },
    { name: 'Headteacher', value: people.headteacher },
    { name: 'Appropriate body', value: view.appropriateBodyName },
    { name: 'Named contact there', value: people.namedContact ?? 'Not named' },
    ...(startsOn === undefined ? [] : [{ name: 'Induction starts', value: inWords(startsOn) }]),
    ...(qtsAwardedOn === undefined ? [] : [{ name: 'QTS awarded', value: inWords(qtsAwardedOn) }]),
    ...(registeredOn === undefined ? [] : [{ name: 'Registered', value: inWords(registeredOn) }]),
  ]
}

function schoolInWords({ schoolName, schoolUrn }: Known): string {
  return schoolUrn === undefined ? schoolName : `${schoolName} (URN ${schoolUrn})`
}
