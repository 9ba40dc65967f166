import { FORM_SETS, formSetNamed } from '@ect/domain/forms/formSets.ts'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import type { Browser } from 'playwright-core'

import { DESK, NARROWEST, openBrowser, type Window } from '../support/browser.ts'
import { type Demo, startDemo } from '../support/demo.ts'
import type { Story } from '../support/forms/answers.ts'
import { lookerAtSections } from '../support/forms/everyTheme.ts'
import { keyboardOf, pointer } from '../support/forms/hand.ts'
import { CONCERN, LEAVES, MODERATOR_DIFFERS } from '../support/forms/stories.ts'
import {
  answerAndSign,
  type AtReport,
  readAndSign,
  recommendAndSign,
  type Walk,
  writeAndShare,
} from '../support/forms/walk.ts'
import { sayWhyAndWhere } from '../support/leaving.ts'
import { type PersonAtWork, type PersonKey, personAtWork } from '../support/person.ts'

jest.setTimeout(120_000)

interface WalkedSet {
  readonly set: string
  readonly where: string
  readonly window: Window
  readonly byKeyboard: boolean
  readonly story: Story
}

const SETS: readonly WalkedSet[] = [
  {
    set: 'base',
    where: 'on a desk, when every question is asked',
    window: { viewport: DESK },
    byKeyboard: false,
    story: CONCERN,
  },
  {
    set: 'moderated',
    where: 'its review with the keyboard alone',
    window: { viewport: DESK },
    byKeyboard: true,
    story: MODERATOR_DIFFERS,
  },
  {
    set: 'prompted',
    where: 'on a screen of 320 px, of an ECT who leaves',
    window: { viewport: NARROWEST },
    byKeyboard: false,
    story: LEAVES,
  },
]

/** Who is due which form on the day of the demo; Wilma Orchard is their tutor. */
const REVIEW = {
  name: 'progress-review',
  key: 'kemi.astbury',
  ect: 'Kemi',
  report: 'kemi-astbury-4',
} as const
const DUE = [
  REVIEW,
  {
    name: 'first-assessment',
    key: 'cerys.oyelaran-dale',
    ect: 'Cerys',
    report: 'cerys-oyelaran-dale-3-first',
  },
  { name: 'final-assessment', key: 'esme.tolliver', ect: 'Esme', report: 'esme-tolliver-6-final' },
  {
    name: 'interim-assessment',
    key: 'dominic.fairweather',
    ect: 'Dominic',
    report: 'dominic-fairweather-4-interim',
  },
] as const

/** An interim assessment is due when someone leaves. */
async function recordThatDominicLeaves(tutor: PersonAtWork): Promise<void> {
  const { tab } = tutor
  await tutor.goTo('app/home?subPageId=inductions/lanternfield/dominic-fairweather')
  await tab.getByRole('button', { name: 'Record leaving' }).click()
  const dialog = tab.getByRole('dialog', { name: 'Record leaving' })
  await dialog.getByLabel('Last day in school').fill('2026-12-18')
  await sayWhyAndWhere(dialog, { reason: 'Health or family', goes: 'Not known yet' })
  await dialog.getByRole('button', { name: 'Record leaving' }).click()
  await tab.getByText('Recorded: the ECT leaves.').waitFor()
}

const lookAt = lookerAtSections()
let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

test('every set that comes with the product is walked', () => {
  // The forms of `ratings` have journeys of their own: progressReview, formalAssessment,
  // finalAssessment and leaving.
  const walked = ['ratings', ...SETS.map(({ set }) => set)]
  expect(walked.toSorted()).toEqual(FORM_SETS.map(({ id }) => id).toSorted())
})

describe.each(SETS)('the forms of the set “$set”, $where', (walked) => {
  const { set, window, byKeyboard, story } = walked
  const forms = formSetNamed(set).forms
  let demo: Demo
  let tutor: PersonAtWork

  const openReport = async (person: PersonAtWork, report: string): Promise<AtReport> => {
    await person.goTo(`app/home?subPageId=reports/lanternfield/${report}`)
    await person.tab.getByRole('heading', { level: 1 }).waitFor()
    const isByKeyboard = byKeyboard && report === REVIEW.report
    return { person, hand: isByKeyboard ? keyboardOf(person.page) : pointer }
  }
  const onOwnDevice = (key: PersonKey) => personAtWork(browser, demo, key, window)

  beforeAll(async () => {
    demo = await startDemo({ port: 5340, forms: set })
    tutor = await personAtWork(browser, demo, 'wilma.orchard', window)
    await recordThatDominicLeaves(tutor)
  })
  afterAll(() => demo?.remove())

  describe.each(DUE)('$name', ({ name, key, ect, report }) => {
    const form = forms[name]
    let pictures = 0
    const walk: Walk = {
      form,
      story,
      look: (person, sections) =>
        lookAt(person, sections, `forms-${set}-${name}-${(pictures += 1)}`),
    }
    const isAssessment = name !== 'progress-review'

    test('the tutor answers all that it asks and shares it', async () => {
      const at = await openReport(tutor, report)
      await writeAndShare({ ...at, isInSteps: window.viewport !== DESK }, walk, ect)
      await tutor.tab.getByText(`Waiting for ${ect} to read, comment and sign.`).waitFor()
    })

    test('the ECT reads every word of it, answers and signs', async () => {
      const person = await onOwnDevice(key)
      await answerAndSign(await openReport(person, report), walk)
      await person.tab.getByText('Signed. Wilma signs next.').waitFor()
      await person.close()
    })

    test('the tutor reads every word of the ECT and signs', async () => {
      await readAndSign(await openReport(tutor, report), walk)
      const next = isAssessment ? 'Helen to sign.' : 'the appropriate body to review it.'
      await tutor.tab.getByText(`Waiting for ${next}`).first().waitFor()
    })

    if (isAssessment) {
      test('the headteacher reads it all and signs last', async () => {
        const head = await onOwnDevice('helen.adeyinka')
        await recommendAndSign(await openReport(head, report), walk)
        await head.tab.getByText(/can now review it/).waitFor()
        await head.close()
      })
    }
  })
})
