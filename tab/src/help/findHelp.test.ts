import { describe, expect, test } from '@jest/globals'

import { FOLDERS } from '../resources/ResourcesPage.tsx'
import { countOf, findHelp } from './findHelp.ts'
import { HOW_IT_WORKS } from './howItWorks.ts'
import { WHERE_TO_FIND } from './whereToFind.ts'

const TOPICS = [...HOW_IT_WORKS, ...WHERE_TO_FIND]
const GUIDES = FOLDERS.flatMap(({ guides }) => guides)
const find = (search: string) => findHelp(TOPICS, GUIDES, search)
const questionsFor = (search: string) =>
  find(search).topics.flatMap(({ questions }) => questions.map(({ question }) => question))

describe('the search in the help', () => {
  test.each([
    ['restore', 'I wrote over something. Can I have it back?'],
    ['DAYS wrong', 'The days served are wrong. What do I do?'],
    ['who has opened my report', 'Who has opened my report?'],
    ['absénce record', 'How do I record an absence?'],
    ["school's records", 'How do I keep a copy?'],
  ])('finds by %j', (search, question) => {
    expect(questionsFor(search)).toContain(question)
  })

  test('finds what only a guide says, and leads there', () => {
    const { topics, guides } = find('tenth of the timetable')
    expect([topics, guides.map(({ id }) => id)]).toEqual([[], ['early-career-teacher']])
  })

  test('without a word shows every question and no guide, and says when there is nothing', () => {
    expect(countOf(find('  '))).toBe(TOPICS.flatMap(({ questions }) => questions).length)
    expect(countOf(find('quidditch'))).toBe(0)
  })

  test('no question is asked twice', () => {
    const all = questionsFor('')
    expect(new Set(all).size).toBe(all.length)
  })
})
