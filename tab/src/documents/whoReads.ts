import type { DocumentList } from '@ect/contract/listDocuments.ts'

type Known = Pick<DocumentList, 'appropriateBodyName' | 'school'>

/** Who reads the documents of an induction, as a sentence. */
export function readersOfInduction(
  people: { readonly ect: string; readonly inductionTutor: string; readonly headteacher: string },
  { appropriateBodyName }: Known,
): string {
  const { ect, inductionTutor, headteacher } = people
  return `Confidential: only ${ect}, ${inductionTutor}, ${headteacher} and the reviewers of ${appropriateBodyName} may read what stands here (para 2.79). ${ect} sees who opened what.`
}

/** Who reads the documents of a school, as a sentence. */
export function readersOfSchool({ appropriateBodyName, school }: Known): string {
  return `ECTs, induction tutors and the headteacher of ${school.name}, and the reviewers of ${appropriateBodyName}, may read what stands here: nothing about one teacher belongs here.`
}
