import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import type { Browser, Request } from 'playwright-core'

import { openBrowser } from '../support/browser.ts'
import { type Demo, startDemo } from '../support/demo.ts'
import { type PersonAtWork, personAtWork } from '../support/person.ts'
import { confirmEmployment, reviewForm } from '../support/reviewForm.ts'
import { attachSupportPlan, pdfOf, PHOTO } from '../support/supportPlan.ts'

jest.setTimeout(120_000)

const REPORT = 'app/home?subPageId=reports/lanternfield/bilal-harcastle-1'
const PARTS = '**/support-plan/parts?*'
const LONG_PLAN = pdfOf('Long plan.pdf', 3_000_000)
const PART_BYTES = 655_360

describe('a support plan that is attached', () => {
  let demo: Demo
  let browser: Browser
  let tutor: PersonAtWork

  beforeAll(async () => {
    demo = await startDemo({ port: 6300 })
    browser = await openBrowser()
    tutor = await personAtWork(browser, demo, 'marcus.ellery')
    await tutor.goTo(REPORT)
    await confirmEmployment(tutor.tab)
    const form = reviewForm(tutor.tab)
    await form.choose('Which of these is right at this point?', /is not on track/)
    await form.choose('Has the ECT been told?', 'Yes')
  })
  afterAll(async () => {
    await browser?.close()
    await demo?.remove()
  })

  test('goes on where it stopped when the network goes away in the middle of it', async () => {
    const arrived: (string | null)[] = []
    let isAway = false
    tutor.page.on('requestfinished', (request: Request) => {
      const { pathname, searchParams } = new URL(request.url())
      if (pathname.endsWith('/parts')) arrived.push(searchParams.get('from'))
    })
    await tutor.page.route(PARTS, async (route) => {
      isAway ||= arrived.length === 2
      return isAway ? route.abort() : route.continue()
    })
    await attachSupportPlan(tutor.tab, LONG_PLAN)
    await tutor.tab.getByText(/% sent\. No answer just now/).waitFor()
    await tutor.look('plan-waiting-for-network')
    await tutor.page.unroute(PARTS)
    await tutor.tab.getByText(`Attached: ${LONG_PLAN.name}`).waitFor()
    expect(arrived).toEqual([0, 1, 2, 3, 4].map((part) => String(part * PART_BYTES)))
  })

  test('is sent only when the person says so, where its name tells of pupils', async () => {
    await attachSupportPlan(tutor.tab, pdfOf('8C seating plan.pdf', 10))
    const advice = tutor.tab.getByText('By its name this file may name pupils')
    await advice.waitFor()
    await tutor.look('plan-may-name-pupils')
    expect(await tutor.tab.getByText('Attached: 8C seating plan.pdf').count()).toBe(0)
    await tutor.tab.getByRole('button', { name: 'Send it' }).click()
    await tutor.tab.getByText('Attached: 8C seating plan.pdf').waitFor()
    expect(await advice.count()).toBe(0)
  })

  test('of which the person is told what was taken out, when it is a photo', async () => {
    await attachSupportPlan(tutor.tab, PHOTO)
    await tutor.tab.getByText(/with what this picture was taken has been taken out/).waitFor()
    await tutor.tab.getByText(`Attached: ${PHOTO.name}`).waitFor()
    await tutor.look('plan-photo')
  })

  test('is replaced by the next one, and every version can still be looked at', async () => {
    const versions = tutor.tab.getByRole('region', { name: 'Support plan' })
    await versions.getByText('Whiteboard.jpg, version 3').waitFor()
    await versions.getByRole('button', { name: 'Look at version 3' }).click()
    const photo = tutor.tab.getByRole('img', { name: PHOTO.name })
    await photo.waitFor()
    expect(await photo.evaluate((image) => [image.clientWidth, image.clientHeight])).toEqual([
      8, 16,
    ])
    await tutor.look('plan-look-at-photo')
    await tutor.tab.getByRole('button', { name: 'Close' }).click()
    await versions.getByRole('button', { name: 'Look at version 1' }).click()
    const page = tutor.tab.getByRole('figure', { name: 'Page 1 of 1' })
    await page.getByText('Two coached lessons each week').waitFor()
    await tutor.look('plan-look-at-pdf')
    await tutor.tab.getByRole('button', { name: 'Close' }).click()
  })
})
