import { type FormName, formNameOf, type ReportOfKind } from './formSet.ts'
import type { FormDefinition, Question, Section } from './question.ts'
import { type FloorQuestion, STATUTORY_FLOOR } from './statutoryFloor.ts'

/** How a form falls short of what the guidance asks. */
export type FloorFaultCode =
  | 'missing'
  | 'optional'
  | 'other-author'
  | 'other-kind'
  | 'choice-removed'
  | 'hidden'

export interface FloorFault {
  /** Id of the question, as the base has it. */
  readonly question: string
  readonly code: FloorFaultCode
  /** What is wrong, as a sentence to whoever edits the form. */
  readonly message: string
}

/** Everything that the guidance asks of such a report and this form does not. */
export function statutoryFloorFaults(
  form: FormDefinition,
  report: ReportOfKind,
): readonly FloorFault[] {
  const name: FormName = formNameOf(report)
  return STATUTORY_FLOOR[name].flatMap((floor) => {
    const code = faultOf(form, floor)
    if (code === undefined) return []
    const message = `The guidance asks for ${floor.asks} (para ${floor.source}): ${WHAT_TO_DO[code]}`
    return [{ question: floor.ids[0] ?? '', code, message }]
  })
}

const WHAT_TO_DO: Record<FloorFaultCode, string> = {
  missing: 'put this question back.',
  optional: 'it has to be answered.',
  'other-author': 'give it back to whoever has to answer it.',
  'other-kind': 'keep its kind of answer.',
  'choice-removed': 'keep all of its answers.',
  hidden: 'show it whenever the guidance asks for it.',
}

function faultOf(form: FormDefinition, floor: FloorQuestion): FloorFaultCode | undefined {
  const found = form.sections
    .flatMap(asked)
    .filter(({ question }) => floor.ids.includes(question.id))
  const [first] = found
  if (!first) return 'missing'
  const faults = found.map((one) => faultIn(one, floor))
  return faults.includes(undefined) ? undefined : faults[0]
}

interface Asked {
  readonly section: Section
  readonly question: Question
}

function asked(section: Section): readonly Asked[] {
  return section.questions.map((question) => ({ section, question }))
}

function faultIn({ section, question }: Asked, floor: FloorQuestion): FloorFaultCode | undefined {
  if (section.answeredBy !== floor.answeredBy) return 'other-author'
  if (question.kind !== floor.kind) return 'other-kind'
  if (!question.required) return 'optional'
  if (!offersAll(question, floor.choices)) return 'choice-removed'
  return isShownAsAsked(question, floor) ? undefined : 'hidden'
}

function offersAll(question: Question, choices: FloorQuestion['choices']): boolean {
  if (choices === undefined || !('choices' in question)) return true
  const offered = question.choices.map(({ value }) => value)
  return choices.every((choice) => offered.includes(choice))
}

/** Shown always, or under the condition of the guidance with any more answers that show it too. */
function isShownAsAsked({ shownWhen }: Question, floor: FloorQuestion): boolean {
  if (shownWhen === undefined) return true
  const asks = floor.shownWhen
  return (
    asks?.question === shownWhen.question &&
    asks.isAnyOf.every((value) => shownWhen.isAnyOf.includes(value))
  )
}
