import { describe, expect, test } from '@jest/globals'

import { openSettings } from './openSettings.ts'
import { saveSettings } from './saveSettings.ts'
import { memoryPorts } from './testing/memoryPorts.ts'
import { anAdministrator, EVERYONE } from './testing/people.ts'
import { LANTERNFIELD, settingsChange, withClub } from './testing/settings.ts'

describe('what an administrator decides', () => {
  test('is to come until its day, and in force from then on', async () => {
    const ports = await memoryPorts()
    const change = await settingsChange(ports, { forms: withClub, holdsFrom: '2027-01-04' })
    const saved = await saveSettings(ports, anAdministrator, change)
    expect(saved.inForce.ownForms).toEqual({})
    expect(saved.toCome).toMatchObject({
      holdsFrom: '2027-01-04',
      ownForms: { 'progress-review': { id: 'progress-review.ratings', version: 3 } },
      decided: { by: { name: 'Ruth Penhale' }, at: '2026-11-23T10:00:00.000Z' },
    })
    ports.clock.goOn(60 * 86_400)
    const later = await openSettings(ports, anAdministrator, LANTERNFIELD)
    expect(later.toCome).toBeUndefined()
    expect(later.inForce).toEqual(saved.toCome)
  })

  test('is decided once, however often it is sent', async () => {
    const ports = await memoryPorts()
    const change = await settingsChange(ports, { forms: withClub })
    const first = await saveSettings(ports, anAdministrator, change)
    expect(await saveSettings(ports, anAdministrator, change)).toEqual(first)
    await expect(
      saveSettings(ports, anAdministrator, { ...change, endDateCounts: true }),
    ).rejects.toMatchObject({ code: 'command-reused' })
  })

  test('does not undo what a colleague has decided meanwhile', async () => {
    const ports = await memoryPorts()
    const [one, other] = [
      await settingsChange(ports, { forms: withClub }),
      await settingsChange(ports, { endDateCounts: true }),
    ]
    await saveSettings(ports, anAdministrator, one)
    await expect(saveSettings(ports, anAdministrator, other)).rejects.toMatchObject({
      code: 'settings-changed',
    })
  })

  test('is not in the way of inductions that are being planned again', async () => {
    const ports = await memoryPorts()
    const change = await settingsChange(ports)
    const { record, version } = await ports.appropriateBodies.getStored('lanternfield')
    const replanning = { due: ports.clock.now(), after: 'Amara Whitcombe' }
    await ports.appropriateBodies.replace({ ...record, replanning }, version)
    await expect(saveSettings(ports, anAdministrator, change)).resolves.toBeDefined()
  })

  test('is refused with every sentence when it cannot hold', async () => {
    const ports = await memoryPorts()
    const change = await settingsChange(ports, {
      holdsFrom: '2026-11-22',
      forms: {
        'progress-review': { startsFrom: 'last', edits: [{ edit: 'remove', question: 'onTrack' }] },
      },
    })
    await expect(saveSettings(ports, anAdministrator, change)).rejects.toMatchObject({
      code: 'settings-not-valid',
      details: {
        faults: expect.arrayContaining([
          expect.objectContaining({ at: 'holdsFrom' }),
          {
            at: 'forms.progress-review.onTrack',
            message:
              'The guidance asks for whether the ECT is on track (para 2.52): put this question back.',
          },
        ]),
      },
    })
  })
})

test.each(EVERYONE.filter(([, caller]) => caller !== anAdministrator))(
  '%s finds no settings to open or to change',
  async (_, caller) => {
    const ports = await memoryPorts()
    const nothing = { code: 'not-found' }
    await expect(openSettings(ports, caller, LANTERNFIELD)).rejects.toMatchObject(nothing)
    const change = await settingsChange(ports)
    await expect(saveSettings(ports, caller, change)).rejects.toMatchObject(nothing)
  },
)
