import { amara, helen, marcus } from '@ect/domain/testing/stonebeck.ts'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import type { Browser } from 'playwright-core'

import { type Playgrounds, startPlaygrounds } from '../support/agentsPlayground.ts'
import { completeEctCard } from '../support/assessmentForm.ts'
import { openBrowser, picture } from '../support/browser.ts'
import { type Player, playerAt } from '../support/player.ts'

jest.setTimeout(120_000)

const AMARA = 'Amara Whitcombe: final formal assessment'

describe("a final assessment in Microsoft's own Agents Playground, one for each person", () => {
  let playgrounds: Playgrounds
  let browser: Browser
  let ect: Player
  let tutor: Player
  let head: Player

  beforeAll(async () => {
    playgrounds = await startPlaygrounds(8550, [amara, marcus, helen])
    browser = await openBrowser()
    ;[ect, tutor, head] = await Promise.all([
      playerAt(browser, playgrounds, amara),
      playerAt(browser, playgrounds, marcus),
      playerAt(browser, playgrounds, helen),
    ])
  })
  afterAll(async () => {
    await browser?.close()
    await playgrounds?.stop()
  })

  test('an ECT who signs too early is told what is missing; then she comments and signs', async () => {
    await ect.sign('Your final formal assessment')
    await ect.page.getByText('Tick that the days are right, or ask about them.').first().waitFor()
    expect((await playgrounds.played()).signatures).toEqual([])

    await completeEctCard(ect.card('Your final formal assessment'))
    await picture(ect.page, 'playground-ect')
    await ect.sign('Your final formal assessment')
    await ect.card('Signed. Thank you.').getByText('Waiting for Marcus to sign.').waitFor()
  })

  test('the tutor reads her comments on a card of his own, and signs', async () => {
    await tutor.card(AMARA).getByText('My Year 4 class settle quickly').waitFor()
    await tutor.sign(AMARA)
    await tutor.card('Signed. Helen signs next.').waitFor()
  })

  test('the headteacher recommends, and signs last', async () => {
    const card = head.card(AMARA)
    await card.getByRole('radio', { name: 'Induction is completed satisfactorily.' }).check()
    await picture(head.page, 'playground-head')
    await head.sign(AMARA)
    await head.card('Signed and submitted. Thank you.').waitFor()
  })

  test('none of it works without the signature of the Bot Framework', async () => {
    const body = JSON.stringify({ type: 'message', text: 'tasks', channelId: 'msteams' })
    const headers = { 'content-type': 'application/json' }
    const { endpoint } = await playgrounds.played()
    expect((await fetch(endpoint, { method: 'POST', headers, body })).status).toBe(401)
  })

  test('the record has what the three did, and the bot met no fault', async () => {
    const { state, signatures, recommendation, faults } = await playgrounds.played()
    expect(signatures).toEqual([
      'Amara Whitcombe on a card',
      'Marcus Ellery on a card',
      'Helen Adeyinka on a card',
    ])
    expect([state, recommendation, faults]).toEqual(['submitted', 'satisfactory', []])
  })
})
