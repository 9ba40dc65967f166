import { expect } from '@jest/globals'
import { isTargets } from '@ect/domain/forms/answerFaults.ts'
import type {
  Answers,
  Author,
  FormDefinition,
  Question,
  Section,
} from '@ect/domain/forms/question.ts'
import { questionsOf, sectionsOf } from '@ect/domain/forms/shownQuestions.ts'

import { wordsOn } from '../inductionPage.ts'
import type { PersonAtWork } from '../person.ts'
import { reviewForm } from '../reviewForm.ts'
import { answersTo, type Story } from './answers.ts'
import { fillIn } from './fillIn.ts'
import type { Hand } from './hand.ts'

/** One form, and what everyone answers to it. */
export interface Walk {
  readonly form: FormDefinition
  readonly story: Story
  /** Looks at the sections that stand on the screen now. */
  readonly look: (person: PersonAtWork, sections: readonly Section[]) => Promise<void>
}

/** Someone at a report, and how they answer. */
export interface AtReport {
  readonly person: PersonAtWork
  readonly hand: Hand
}

/** The tutor answers everything, one page on a desk and steps on a phone, and shares it. */
export async function writeAndShare(
  at: AtReport & { readonly isInSteps: boolean },
  walk: Walk,
  ect: string,
): Promise<void> {
  const { person, hand, isInSteps } = at
  const { tab } = person
  const next = tab.getByRole('button', { name: 'Next' })
  const everything = sectionsOf(walk.form, 'induction-tutor')
  await fillIn(
    {
      hand,
      tab,
      async goOn(section, isLast) {
        if (isInSteps) await walk.look(person, [section])
        else if (isLast) await walk.look(person, everything)
        if (isInSteps && !isLast) await hand.press(next)
      },
    },
    answering(walk, 'induction-tutor'),
  )
  await reviewForm(tab).saved().waitFor()
  const label = `Share with ${ect}`
  await hand.press(tab.getByRole('button', { name: label }))
  const dialog = tab.getByRole('dialog', { name: `${label}?` })
  await hand.press(dialog.getByRole('button', { name: label }))
}

/** The ECT reads what was shared, confirms the days, answers their own questions and signs. */
export async function answerAndSign(at: AtReport, walk: Walk): Promise<void> {
  const { tab } = at.person
  await expectToRead(at, walk, 'induction-tutor')
  await at.hand.tick(tab.getByRole('checkbox', { name: /I confirm the days/ }))
  await answerOwn(at, walk, 'ect')
  await sign(at)
}

/** The tutor reads the comments and signs. */
export async function readAndSign(at: AtReport, walk: Walk): Promise<void> {
  await expectToRead(at, walk, 'ect')
  await sign(at)
}

/** The headteacher reads both, recommends where the form asks for it, and signs last. */
export async function recommendAndSign(at: AtReport, walk: Walk): Promise<void> {
  await expectToRead(at, walk, 'induction-tutor')
  await expectToRead(at, walk, 'ect')
  await answerOwn(at, walk, 'headteacher')
  await sign(at)
}

async function answerOwn({ person, hand }: AtReport, walk: Walk, author: Author): Promise<void> {
  const own = sectionsOf(walk.form, author)
  const goOn = async (_: Section, isLast: boolean) => {
    if (isLast) await walk.look(person, own)
  }
  await fillIn({ hand, tab: person.tab, goOn }, answering(walk, author))
}

async function sign({ person, hand }: AtReport): Promise<void> {
  await hand.tick(person.tab.getByRole('checkbox', { name: /By selecting Sign/ }))
  await hand.press(person.tab.getByRole('button', { name: 'Sign', exact: true }))
}

function answering({ form, story }: Walk, author: Author) {
  return { form, author, answers: answersTo(form, author, story) }
}

/** Every word that this author wrote stands on the page. */
async function expectToRead({ person }: AtReport, walk: Walk, author: Author): Promise<void> {
  await person.tab.getByRole('button', { name: 'Sign', exact: true }).waitFor()
  const page = await wordsOn(person)
  const { answers } = answering(walk, author)
  for (const question of questionsOf(walk.form, author)) {
    for (const words of written(question, answers)) {
      expect(page).toContain(words.replaceAll(/\s+/g, ' '))
    }
  }
}

function written({ id, kind }: Question, answers: Answers): readonly string[] {
  const answer = answers[id]
  if (isTargets(answer)) return answer.flatMap(({ what, measure = '' }) => [what, measure])
  return kind === 'text' && typeof answer === 'string' ? [answer] : []
}
