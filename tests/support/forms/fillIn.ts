import { isStandards, isTargets } from '@ect/domain/forms/answerFaults.ts'
import type {
  Answers,
  AnswerValue,
  Author,
  FormDefinition,
  Question,
  QuestionKind,
  Section,
} from '@ect/domain/forms/question.ts'
import { sectionsOf, shownQuestions } from '@ect/domain/forms/shownQuestions.ts'
import { standardInWords, TEACHERS_STANDARDS } from '@ect/domain/forms/teachersStandards.ts'
import type { FrameLocator, Locator } from 'playwright-core'

import { attachSupportPlan, SUPPORT_PLAN } from '../supportPlan.ts'
import type { Hand } from './hand.ts'

interface Asked {
  readonly form: FormDefinition
  readonly author: Author
  readonly answers: Answers
}

interface Filler {
  readonly hand: Hand
  readonly tab: FrameLocator
  /** Looks at what has just been answered, and goes on to the next section where one has to. */
  readonly goOn: (section: Section, isLast: boolean) => Promise<void>
}

/** Answers everything that the form asks of this author, from top to bottom, each by its wording. */
export async function fillIn(
  { hand, tab, goOn }: Filler,
  { form, author, answers }: Asked,
): Promise<void> {
  const sections = sectionsOf(form, author)
  for (const section of sections) {
    const panel = tab.getByRole('region', { name: section.title, exact: true })
    for (const question of shownQuestions(section, answers)) {
      await ANSWERED[question.kind]({ hand, tab, panel, question }, answers[question.id])
    }
    await goOn(section, section === sections.at(-1))
  }
}

interface AtQuestion {
  readonly hand: Hand
  readonly tab: FrameLocator
  readonly panel: Locator
  readonly question: Question
}
type Answering = (at: AtQuestion, answer: AnswerValue | undefined) => Promise<void>

const choose: Answering = ({ hand, panel, question }, answer) => {
  const values = 'choices' in question ? question.choices.map(({ value }) => value) : [true, false]
  const group = panel.getByRole('radiogroup', { name: nameOf(question), exact: true })
  return hand.choose(
    group,
    values.findIndex((value) => value === answer),
  )
}

const write: Answering = ({ hand, panel, question }, answer) =>
  hand.write(panel.getByRole('textbox', { name: nameOf(question), exact: true }), textOf(answer))

const enterDate: Answering = ({ hand, panel, question }, answer) =>
  hand.enterDate(panel.getByLabel(nameOf(question), { exact: true }), textOf(answer))

const tickStandards: Answering = async ({ hand, panel }, answer) => {
  for (const standard of isStandards(answer) ? answer : []) {
    await hand.tick(panel.getByRole('checkbox', { name: standardInWords(standard) }))
  }
}

const writeTargets: Answering = async ({ hand, panel }, answer) => {
  const targets = isTargets(answer) ? answer : []
  for (const [index, { what, standard, measure = '', byWhen = '' }] of targets.entries()) {
    const name = `Target ${index + 1}`
    // The first line of the list is "Choose a standard".
    const place = TEACHERS_STANDARDS.findIndex(({ id }) => id === standard) + 1
    await hand.write(panel.getByRole('textbox', { name, exact: true }), what)
    await hand.pick(panel.getByRole('combobox', { name: `${name} standard` }), place)
    await hand.write(panel.getByRole('textbox', { name: `${name} measure` }), measure)
    await hand.enterDate(panel.getByLabel(`${name} by when`), byWhen)
  }
}

const attach: Answering = async ({ tab }) => {
  await attachSupportPlan(tab, SUPPORT_PLAN)
  await tab.getByText(`Attached: ${SUPPORT_PLAN.name}`).waitFor()
}

const read: Answering = ({ panel, question }) => panel.getByText(question.wording).waitFor()

const ANSWERED: Readonly<Record<QuestionKind, Answering>> = {
  'yes-no': choose,
  confirm: choose,
  choice: choose,
  rating: choose,
  text: write,
  days: write,
  date: enterDate,
  standards: tickStandards,
  targets: writeTargets,
  file: attach,
  statement: read,
}

/** How the page names the question; one that may stay open says so. */
function nameOf({ wording, required }: Question): string {
  return required ? wording : `${wording} (optional)`
}

function textOf(answer: AnswerValue | undefined): string {
  return typeof answer === 'number' || typeof answer === 'string' ? String(answer) : ''
}
