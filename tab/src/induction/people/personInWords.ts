import type { PeoplePreviewView } from '@ect/contract/previewPeople.ts'
import { type PartToName, partInWords } from '@ect/domain/induction/peopleChange.ts'
import { inOneLine } from '@ect/domain/people.ts'

/** What naming someone would do, for whoever is about to. */
export function previewInWords(
  part: PartToName,
  ect: string,
  { name, instead, reports, drafts }: PeoplePreviewView,
): readonly string[] {
  const as = partInWords(part)
  const first =
    instead === undefined
      ? `${name} becomes ${as} of ${ect}.`
      : `${name} becomes ${as} of ${ect}, instead of ${instead}.`
  if (part === 'mentor') return [first]
  const loses = `${instead} can open neither the record nor what goes on, from the next moment on.`
  return [
    first,
    reports.length === 0
      ? `No report changes hands. ${loses}`
      : `${name} has the ${inOneLine(reports)} at once. ${loses}`,
    ...(reports.length === 0
      ? []
      : [`Signatures given so far stand. Both are told, and so is ${ect}.`]),
    ...(drafts.length === 0
      ? []
      : [`What ${instead} has typed in the ${inOneLine(drafts)} and not shared goes to ${name}.`]),
  ]
}
