import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import type { Browser } from 'playwright-core'

import { NARROWEST, openBrowser } from '../support/browser.ts'
import { type Demo, startDemo } from '../support/demo.ts'
import { EXPECTED_INDUCTIONS } from '../support/expectedInductions.ts'
import {
  absenceDialog,
  backToList,
  contractDialog,
  openFromList,
  typeAbsence,
  wordsOn,
} from '../support/inductionPage.ts'
import { tabTo } from '../support/keyboard.ts'
import { type PersonAtWork, personAtWork } from '../support/person.ts'
import { expectNoSidewaysScroll } from '../support/phone.ts'
import { chooseTheme } from '../support/sandbox.ts'

jest.setTimeout(120_000)

const ALL = 'app/home?subPageId=appropriate-body/lanternfield/inductions'
const OVER =
  'Year 1 then ends on 12 October 2026 instead of 21 July 2026, because 30 days absent are 30 or more.'

let demo: Demo
let browser: Browser

beforeAll(async () => {
  demo = await startDemo({ port: 5300 })
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await demo?.remove()
})

describe('every induction of an appropriate body', () => {
  let reviewer: PersonAtWork

  beforeAll(async () => {
    reviewer = await personAtWork(browser, demo, 'priti.lanwar')
    await reviewer.goTo(ALL)
    await reviewer.tab.getByText('18 of 18 inductions').waitFor()
  })
  afterAll(() => reviewer.close())

  test('the list is searched by TRN, and flags the tutor who is also mentor', async () => {
    await reviewer.look('inductions')
    await reviewer.tab.getByRole('searchbox').fill('9900030')
    await reviewer.tab.getByText('1 of 18 inductions').waitFor()
    expect(await wordsOn(reviewer)).toContain('Wilma Orchard Tutor is also mentor')
    await reviewer.tab.getByRole('searchbox').fill('')
  })

  test.each(EXPECTED_INDUCTIONS)('$ect: $because', async ({ ect, shows }) => {
    await openFromList(reviewer, ect)
    const words = await wordsOn(reviewer)
    await backToList(reviewer)
    for (const sentence of shows) expect(words).toContain(sentence)
  })
})

describe('one induction, as its people see it', () => {
  let tutor: PersonAtWork

  beforeAll(async () => {
    tutor = await personAtWork(browser, demo, 'wilma.orchard')
  })
  afterAll(() => tutor.close())

  test('a tutor is not told what only the appropriate body may know', async () => {
    await tutor.goTo('app/home?subPageId=inductions')
    await openFromList(tutor, 'Xanthe Goodridge')
    const words = await wordsOn(tutor)
    expect(words).toContain('will tell the headteacher why')
    expect(words).not.toContain('exempt')
    await backToList(tutor)
  })

  test('the keyboard alone opens the steps behind a date', async () => {
    await openFromList(tutor, 'Kemi Astbury')
    await tabTo(tutor.page, tutor.tab.getByRole('button', { name: 'Dates of Autumn 2026' }))
    await tutor.page.keyboard.press('Enter')
    const dates = tutor.tab.getByRole('region', { name: 'Dates of Autumn 2026' })
    await dates.getByText('It is due 7 days before its period ends.').waitFor()
    await tabTo(tutor.page, tutor.tab.getByText('Why year 1 ends then'))
    await tutor.page.keyboard.press('Enter')
    await tutor.tab
      .getByText('By this day 3 full-time equivalent terms of year 1 have been served.')
      .waitFor()
  })

  test.each(['Light', 'Dark', 'High contrast'] as const)(
    'in the %s theme it can be read by everyone',
    async (theme) => {
      await chooseTheme(tutor, theme)
      await tutor.look(`induction-${theme.toLowerCase().replace(' ', '-')}`)
    },
  )

  test('half a day more says what it would do to both years before it is recorded', async () => {
    const dialog = await absenceDialog(tutor)
    await typeAbsence(dialog, { from: '2026-07-20', days: '0.5' })
    await dialog.getByText(OVER).waitFor()
    await dialog.getByText('Year 2 then ends on 11 October 2027 instead of 21 July 2027').waitFor()
    await tutor.look('induction-record-absence')
  })

  test('recorded, it extends the year and plans the final assessment anew', async () => {
    await tutor.tab.getByRole('button', { name: 'Record absence' }).click()
    await tutor.tab.getByText('Recorded: half a day absent, 20 July 2026.').waitFor()
    await tutor.tab.getByText('7. Autumn 2027').waitFor()
    const words = await wordsOn(tutor)
    expect(words).toContain('Ends 12 October 2026 Extended by 30 days of work')
    expect(words).toContain('30 days absent in year 1: 30 or more')
    expect(words).toContain('Half a day absent')
    expect(words).toContain('Induction is extended by 30 days: 30 days absent in year 1.')
  })

  test('taken out again, everything is as it was, and the history has both', async () => {
    await tutor.tab.getByRole('button', { name: 'Remove the absence of 20 July 2026' }).click()
    await tutor.tab.getByRole('dialog').getByRole('button', { name: 'Remove' }).click()
    await tutor.tab.getByText('Removed: the absence of 20 July 2026.').waitFor()
    await tutor.tab.getByText('29.5 of 30 days absent in year 1').waitFor()
    const words = await wordsOn(tutor)
    expect(words).toContain('Ends 21 July 2026 Extended by Nothing')
    expect(words).toContain('6. Summer 2027 Final formal assessment')
    expect(words).toContain('Half a day absent on 20 July 2026 taken out again.')
    expect(words).toContain('Induction is no longer extended.')
  })

  test('an absence over the day on which a review is due moves that review', async () => {
    await backToList(tutor)
    await openFromList(tutor, 'Dominic Fairweather')
    const dialog = await absenceDialog(tutor)
    await typeAbsence(dialog, { from: '2026-12-07', to: '2026-12-18', days: '10' })
    await dialog.getByText('Year 2 then has 10 days absent instead of 0').waitFor()
    await dialog.getByRole('button', { name: 'Record absence' }).click()
    await tutor.tab.getByText('Due 4 January 2027').waitFor()
    expect(await wordsOn(tutor)).toContain(
      'is due on 4 January 2027, no longer on 11 December 2026',
    )
  })

  test('more days than there are is refused at its field, and nothing typed is lost', async () => {
    const dialog = await absenceDialog(tutor)
    await dialog.getByRole('button', { name: 'Record absence' }).click()
    await dialog.getByText('Choose the first day away.').waitFor()
    await typeAbsence(dialog, { from: '2026-07-18', days: '1' })
    await dialog.getByText('more than the 0 contracted days').waitFor()
    expect(await dialog.getByLabel('Days').inputValue()).toBe('1')
    await dialog.getByRole('button', { name: 'Cancel' }).click()
  })

  test('other hours say beforehand what they do, and a day in a signed report is refused', async () => {
    const dialog = await contractDialog(tutor)
    await dialog.getByRole('button', { name: 'Change contract' }).click()
    await dialog.getByText('Choose the day on which it changes.').waitFor()
    await dialog.getByLabel('From').fill('2026-06-01')
    await dialog.getByLabel('Days a week').fill('3')
    await dialog.getByText('is in a report that has been shared or signed').waitFor()
    await dialog.getByLabel('From').fill('2027-01-04')
    await dialog.getByText(/^Year 2 then ends on .* instead of/).waitFor()
    expect(await dialog.getByLabel('FTE').inputValue()).toBe('0.6')
    await tutor.look('induction-change-contract')
  })

  test('recorded, the contract is another from that day on, and the history says so', async () => {
    await tutor.tab.getByRole('dialog').getByRole('button', { name: 'Change contract' }).click()
    await tutor.tab.getByText('Recorded: the contract changes from 4 January 2027.').waitFor()
    await tutor.tab.getByText('0.6 FTE, 3 days a week').first().waitFor()
    const words = await wordsOn(tutor)
    expect(words).toContain('3 January 2027')
    expect(words).toContain('changed from 4 January 2027: 0.6 FTE, 3 days a week, permanent.')
  })

  test('from the track to the report and back to its induction', async () => {
    await tutor.tab.getByRole('link', { name: '4. Autumn 2026 Progress review' }).click()
    await tutor.tab.getByRole('link', { name: 'Where the whole induction stands' }).click()
    await tutor.tab.getByRole('heading', { name: 'Dominic Fairweather', level: 1 }).waitFor()
    expect(await wordsOn(tutor)).toContain('Track of terms')
  })
})

test('on the narrowest phone an ECT reads all of their own, and changes nothing of it', async () => {
  const ect = await personAtWork(browser, demo, 'kemi.astbury', { viewport: NARROWEST })
  await ect.goTo('app/home?subPageId=inductions')
  await openFromList(ect, 'Kemi Astbury')
  await ect.look('induction-phone')
  await expectNoSidewaysScroll(ect.page)
  expect(await ect.tab.getByRole('button', { name: 'Record an absence' }).count()).toBe(0)
  expect(await ect.tab.getByRole('button', { name: 'Remove' }).count()).toBe(0)
  await ect.close()
})
