import type { Locator, Page } from 'playwright-core'

import { tabTo } from '../keyboard.ts'

/** How someone answers: with what they hold in their hand. */
export interface Hand {
  press(control: Locator): Promise<void>
  tick(box: Locator): Promise<void>
  /** One radio of a group, by its place in it. */
  choose(group: Locator, place: number): Promise<void>
  write(box: Locator, text: string): Promise<void>
  /** An IsoDate, into a date box. */
  enterDate(box: Locator, date: string): Promise<void>
  /** One line of a drop-down, by its place. */
  pick(list: Locator, place: number): Promise<void>
}

/** A mouse, or a finger. */
export const pointer: Hand = {
  press: (control) => control.click(),
  tick: (box) => box.check(),
  choose: (group, place) => group.getByRole('radio').nth(place).check(),
  write: (box, text) => box.fill(text),
  enterDate: (box, date) => box.fill(date),
  pick: async (list, place) => void (await list.selectOption({ index: place })),
}

/** The keyboard alone: Tab to it, and the keys that it answers to. */
export function keyboardOf(page: Page): Hand {
  const { keyboard } = page
  /** So many places further down, or up. */
  const move = async (places: number) => {
    const key = places > 0 ? 'ArrowDown' : 'ArrowUp'
    for (let moved = 0; moved < Math.abs(places); moved += 1) await keyboard.press(key)
  }
  return {
    async press(control) {
      await tabTo(page, control)
      await keyboard.press('Enter')
    },
    async tick(box) {
      await tabTo(page, box)
      await keyboard.press('Space')
    },
    async choose(group, place) {
      await tabTo(page, group)
      const from = await group
        .getByRole('radio')
        .evaluateAll((radios) =>
          radios.findIndex((radio) => radio === radio.ownerDocument.activeElement),
        )
      await (place === from ? keyboard.press('Space') : move(place - from))
    },
    async write(box, text) {
      await tabTo(page, box)
      await keyboard.press('Control+A')
      await keyboard.insertText(text)
    },
    async enterDate(box, date) {
      const [year = '', month = '', day = ''] = date.split('-')
      await tabTo(page, box)
      await keyboard.type(`${day}${month}${year}`)
      if ((await box.inputValue()) === date) return
      // Whoever has a browser of American English sees the month asked first.
      await keyboard.press('ArrowLeft')
      await keyboard.press('ArrowLeft')
      await keyboard.type(`${month}${day}${year}`)
    },
    async pick(list, place) {
      await tabTo(page, list)
      await move(place)
    },
  }
}
