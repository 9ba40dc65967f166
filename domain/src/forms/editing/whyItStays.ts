import { formNameOf, type ReportOfKind } from '../formSet.ts'
import type { FormDefinition } from '../question.ts'
import { type FloorQuestion, STATUTORY_FLOOR } from '../statutoryFloor.ts'

/** What the guidance asks for by this question alone, if it is one that has to stay. */
export function whyItStays(
  form: FormDefinition,
  id: string,
  report: ReportOfKind,
): FloorQuestion | undefined {
  const ids = form.sections.flatMap(({ questions }) => questions.map((question) => question.id))
  const isAskedElsewhere = (floor: FloorQuestion) =>
    floor.ids.some((other) => other !== id && ids.includes(other))
  return STATUTORY_FLOOR[formNameOf(report)].find(
    (floor) => floor.ids.includes(id) && !isAskedElsewhere(floor),
  )
}
