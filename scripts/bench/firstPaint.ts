import { FORM_SETS } from '@ect/domain/forms/formSets.ts'
import type { FormDefinition } from '@ect/domain/forms/question.ts'
import { DESK, openBrowser, openWindow } from '@ect/tests/support/browser.ts'
import { startDemo } from '@ect/tests/support/demo.ts'
import type { Browser } from 'playwright-core'

const OPENINGS = 15
/** Wilma Orchard's first formal assessment of Cerys stands open on the day of the demo. */
const REPORT = 'wilma.orchard/app/home?subPageId=reports/lanternfield/cerys-oyelaran-dale-3-first'

export interface FirstPaintMeasure {
  readonly set: string
  readonly questions: number
  /** Milliseconds from the tab's first byte asked for, each in a browser that knows nothing yet. */
  readonly painted: readonly number[]
  /** Until the form can be read and answered. */
  readonly shown: readonly number[]
}

/** How soon a tutor sees the longest form that comes with the product. */
export async function measureFirstPaint(port: number): Promise<FirstPaintMeasure> {
  const { set, questions } = largestSet()
  const demo = await startDemo({ port, forms: set })
  const browser = await openBrowser()
  try {
    const painted: number[] = []
    const shown: number[] = []
    for (let opening = 0; opening < OPENINGS; opening += 1) {
      const opened = await openForm(browser, `${demo.address}/${REPORT}`)
      painted.push(opened.painted)
      shown.push(opened.shown)
    }
    return { set, questions, painted: inOrder(painted), shown: inOrder(shown) }
  } finally {
    await browser.close()
    await demo.remove()
  }
}

function inOrder(milliseconds: readonly number[]): readonly number[] {
  return milliseconds.toSorted((one, other) => one - other)
}

async function openForm(browser: Browser, address: string) {
  const page = await openWindow(browser, { viewport: DESK })
  await page.goto(address)
  const tab = page.frameLocator('iframe[title="ECT Induction"]')
  await tab.getByRole('button', { name: /^Share with/ }).waitFor()
  const frame = page.frames().find((each) => each.url().includes('/reports/'))
  if (!frame) throw new RangeError('the tab is not open')
  const shown = Number(await frame.evaluate('performance.now()'))
  const painted = Number(
    await frame.evaluate(`performance.getEntriesByName('first-contentful-paint')[0].startTime`),
  )
  await page.context().close()
  return { painted, shown }
}

function largestSet(): { readonly set: string; readonly questions: number } {
  const sizes = FORM_SETS.map(({ id, forms }) => ({
    set: id,
    questions: questionsIn(forms['first-assessment']),
  }))
  return sizes.reduce((most, each) => (each.questions > most.questions ? each : most))
}

function questionsIn({ sections }: FormDefinition): number {
  return sections.reduce((sum, section) => sum + section.questions.length, 0)
}
