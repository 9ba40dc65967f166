import type { InductionView } from '@ect/contract/inductionView.ts'

export type PeopleOfInduction = Pick<
  InductionView['people'],
  'ect' | 'inductionTutor' | 'headteacher'
>

/** That a record is confidential, and who reads it: each is named once. */
export function onlyTheseRead(
  { ect, inductionTutor, headteacher }: PeopleOfInduction,
  appropriateBodyName: string,
): string {
  const named = [...new Set([ect, inductionTutor, headteacher])].join(', ')
  return `Confidential: only ${named} and the reviewers of ${appropriateBodyName} may read this (para 2.79).`
}
