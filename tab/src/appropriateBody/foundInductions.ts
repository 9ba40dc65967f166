import type { InductionItem } from '@ect/contract/inductionItem.ts'

/** By the name of the ECT, tutor or school, or by TRN. */
export function foundInductions(
  inductions: readonly InductionItem[],
  search: string,
): readonly InductionItem[] {
  const wanted = search.trim().toLowerCase()
  return inductions.filter(({ ectName, trn, schoolName, tutorName }) =>
    [ectName, trn, schoolName, tutorName].some((text) => text.toLowerCase().includes(wanted)),
  )
}
