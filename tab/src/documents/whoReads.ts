import type { DocumentList } from '@ect/contract/listDocuments.ts'

import { onlyTheseRead, type PeopleOfInduction } from '../induction/onlyTheseRead.ts'

type Known = Pick<DocumentList, 'appropriateBodyName' | 'school'>

/** Who reads the documents of an induction, as a sentence. */
export function inductionReadersInWords(people: PeopleOfInduction, list: Known): string {
  return `${onlyTheseRead(people, list.appropriateBodyName)} ${people.ect} sees who opened what.`
}

/** Who reads the documents of a school, as a sentence. */
export function schoolReadersInWords({ appropriateBodyName, school }: Known): string {
  return `ECTs, induction tutors and the headteacher of ${school.name}, and the reviewers of ${appropriateBodyName}, may read what stands here: nothing about one teacher belongs here.`
}
