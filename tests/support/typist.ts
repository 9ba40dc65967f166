import { expect } from '@jest/globals'
import type { FrameLocator, Locator, Page } from 'playwright-core'

import { reviewForm } from './reviewForm.ts'

/** What was typed in this time may be lost when everything dies at once, and nothing before it. */
const AT_RISK_MS = 2000
const BACK_WITHIN_MS = 3000

export interface Desk {
  readonly page: Page
  readonly tab: FrameLocator
}

interface Field {
  readonly wording: string
  readonly room: number
  text: string
  /** How much of it there was at which moment. */
  readonly log: { readonly length: number; readonly at: number }[]
  /** How much of it there was when the page last said that it was saved. */
  shownAsSaved: number
}

/** Someone who fills one field after the other, and knows what they typed. */
export function typistOf(rooms: readonly (readonly [wording: string, room: number])[]) {
  const fields = rooms.map(([wording, room]): Field => ({
    wording,
    room,
    text: '',
    log: [],
    shownAsSaved: 0,
  }))
  let pieces = 0
  const typed = () => fields.reduce((sum, { text }) => sum + text.length, 0)

  return {
    typed,
    left: () => fields.reduce((sum, { room }) => sum + room, 0) - typed(),

    async type({ page, tab }: Desk, characters: number): Promise<void> {
      let inFocus: Field | undefined
      for (const end = typed() + characters; typed() < end;) {
        const field = fields.find(({ text, room }) => text.length < room)
        if (!field) throw new Error('there is no more room')
        if (field !== inFocus) {
          await boxOf(tab, field).focus()
          await page.keyboard.press('Control+End')
          inFocus = field
        }
        const piece = `Seen in lesson ${String((pieces += 1)).padStart(4, '0')} `
        await page.keyboard.insertText(piece)
        field.text += piece
        field.log.push({ length: field.text.length, at: Date.now() })
      }
    },

    async seesItSaved({ tab }: Desk): Promise<void> {
      await reviewForm(tab).saved().waitFor()
      for (const field of fields) field.shownAsSaved = field.text.length
    },

    /**
     * Looks at every field after a death, and goes on from what is there. Fails when something is
     * gone that was shown as saved, or that was typed more than two seconds before the last key.
     *
     * @returns how many characters are gone
     */
    async readBack({ tab }: Desk): Promise<number> {
      const lastKeyAt = Math.max(...fields.flatMap(({ log }) => log.map(({ at }) => at)))
      let gone = 0
      for (const field of fields.filter(({ text }) => text !== '')) {
        const found = await backIn(boxOf(tab, field), field.text)
        expect(field.text.startsWith(found)).toBe(true)
        const safe = field.log.findLast(({ at }) => at <= lastKeyAt - AT_RISK_MS)?.length ?? 0
        expect(found.length).toBeGreaterThanOrEqual(Math.max(safe, field.shownAsSaved))
        gone += field.text.length - found.length
        field.text = found
      }
      return gone
    },
  }
}

function boxOf(tab: FrameLocator, { wording }: Field): Locator {
  return reviewForm(tab).text(wording)
}

/** What stands in a box once it is what is awaited, or once it had time to be. */
async function backIn(box: Locator, awaited: string): Promise<string> {
  await box.waitFor()
  for (const until = Date.now() + BACK_WITHIN_MS; ;) {
    const found = await box.inputValue()
    if (found === awaited || Date.now() > until) return found
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
