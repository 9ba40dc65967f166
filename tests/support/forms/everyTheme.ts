import type { Section } from '@ect/domain/forms/question.ts'

import type { PersonAtWork } from '../person.ts'
import { expectNoSidewaysScroll } from '../phone.ts'
import { chooseTheme } from '../sandbox.ts'

const OTHER_THEMES = [
  ['Dark', 'dark'],
  ['High contrast', 'contrast'],
] as const

type LookAtSections = (
  person: PersonAtWork,
  sections: readonly Section[],
  picture: string,
) => Promise<void>

/**
 * Looks at every section on every width of screen, and once in a theme besides the light one, which
 * take turns: every kind of question stands in many sections. A screen with nothing new on it is
 * only held to its width.
 */
export function lookerAtSections(): LookAtSections {
  const areNew = rememberNew()
  let turn = 0
  return async (person, sections, picture) => {
    await expectNoSidewaysScroll(person.page)
    const width = person.page.viewportSize()?.width
    if (areNew(sections.map((section) => JSON.stringify([width, section])))) {
      await person.look(picture)
    }
    if (!areNew(sections.map((section) => JSON.stringify(section)))) return
    const [theme, short] = OTHER_THEMES[turn % 2 === 0 ? 0 : 1]
    turn += 1
    await chooseTheme(person, theme)
    await person.look(`${picture}-${short}`)
    await chooseTheme(person, 'Light')
  }
}

/** Says whether any of these has not been met before, and remembers them. */
function rememberNew(): (names: readonly string[]) => boolean {
  const met = new Set<string>()
  return (names) => {
    const before = met.size
    for (const name of names) met.add(name)
    return met.size > before
  }
}
