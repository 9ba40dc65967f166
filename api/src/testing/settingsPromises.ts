import { randomUUID } from 'node:crypto'

import { ParkedNoticesView } from '@ect/contract/listParkedNotices.ts'
import { Problem } from '@ect/contract/problem.ts'
import { SettingsView } from '@ect/contract/settingsView.ts'
import { addDays } from '@ect/domain/calendar.ts'
import type { FormEdit } from '@ect/domain/forms/editing/formEdit.ts'
import { ownId, ownQuestion } from '@ect/domain/forms/editing/ownQuestion.ts'
import { sameFrom } from '@ect/domain/settings/savedSettings.ts'
import { amara, marcus, noor, priti, ruth, tom } from '@ect/domain/testing/stonebeck.ts'
import { expect, test } from '@jest/globals'

import { apiClient } from './apiClient.ts'
import type { RunningApi } from './runningApi.ts'

const club = ownQuestion('yes-no', ownId('club'), 'Does the ECT run a club?')

/** What an administrator decides over HTTP. */
export function settingsPromises(started: () => RunningApi): void {
  const open = async () => {
    const reply = await apiClient(started())('openSettings', { as: ruth })
    return reply.as(SettingsView)
  }
  const save = (view: SettingsView, edits: readonly FormEdit[]) => {
    const body = {
      ...sameFrom(addDays(view.today, 40), view.inForce),
      commandId: randomUUID(),
      version: view.version,
      forms: { 'progress-review': { startsFrom: 'last', edits } },
    }
    return apiClient(started())('saveSettings', { as: ruth, body })
  }

  test('a question of the body is asked from its day on', async () => {
    const before = await open()
    const saved = await save(before, [{ edit: 'add', section: 'targets', question: club }])
    expect(saved.status).toBe(200)
    const { inForce, toCome, today } = await open()
    expect(inForce).toEqual(before.inForce)
    expect(toCome).toMatchObject({
      holdsFrom: addDays(today, 40),
      ownForms: { 'progress-review': { version: 3 } },
      decided: { by: { name: ruth.name } },
    })

    const late = await save(before, [])
    expect([late.status, late.as(Problem).type]).toEqual([412, '/problems/settings-changed'])
  })

  test('what the guidance asks for is not removed, and the reason says so', async () => {
    const reply = await save(await open(), [{ edit: 'remove', question: 'onTrack' }])
    expect(reply.status).toBe(422)
    expect(reply.as(Problem)).toMatchObject({
      type: '/problems/settings-not-valid',
      title:
        'The guidance asks for whether the ECT is on track (para 2.52): put this question back.',
    })
  })

  test('nothing is said to have failed where everything arrived', async () => {
    const reply = await apiClient(started())('listParkedNotices', { as: ruth })
    expect(reply.as(ParkedNoticesView)).toEqual({ notices: [], isAll: true })
    const body = { notices: ['00'.repeat(32)] }
    const tried = await apiClient(started())('retryParkedNotices', { as: ruth, body })
    expect([tried.status, JSON.parse(tried.text)]).toEqual([200, { retried: 0 }])
  })

  test.each([priti, tom, marcus, amara, noor])('$name finds no settings', async (as) => {
    const ask = apiClient(started())
    for (const operation of ['openSettings', 'listParkedNotices']) {
      expect((await ask(operation, { as })).status).toBe(404)
    }
    const body = { notices: ['00'.repeat(32)] }
    expect((await ask('retryParkedNotices', { as, body })).status).toBe(404)
    const elsewhere = { as: ruth, appropriateBodyId: 'oakrow' }
    expect((await ask('openSettings', elsewhere)).status).toBe(404)
  })
}
