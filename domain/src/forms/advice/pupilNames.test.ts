import { describe, expect, test } from '@jest/globals'

import { completeAnswers, ectAnswers, notOnTrackAnswers } from '../../testing/answers.ts'
import { progressReview } from '../../testing/reports.ts'
import { adviceFor } from './adviceFor.ts'
import { pupilFileAdvice, pupilNamed } from './pupilNames.ts'

const ADULTS = ['Bilal Harcastle', 'Marcus Ellery', 'Helen Adeyinka']

describe('a text that looks as if it names a pupil', () => {
  test.each([
    ['Praise helped the pupil Kian to settle.', 'pupil Kian'],
    ['A child called Aoife-Rose cried.', 'child called Aoife-Rose'],
    ['Two girls, Zofia and Eve, left.', 'girls, Zofia'],
    ['He seats Jack in Year 8 at the front.', 'Jack in Year 8'],
    ["O'Neill in 8C was not challenged.", 'Neill in 8C'],
    ['Jack Smith of 10B2 called out.', 'Jack Smith of 10B2'],
    ['Jack S. (Y9) called out.', 'Jack S. (Y9'],
    ['Łukasz in Reception reads on.', 'Łukasz in Reception'],
    ["She rang Maisie's mum.", "Maisie's mum"],
    ['The plan follows James’ EHCP.', 'James’ EHCP'],
  ])('%s', (text, words) => {
    expect(pupilNamed(text, ADULTS)).toBe(words)
  })

  test('is pointed out beside the question, in an account and in a target', () => {
    const { kind, form } = progressReview()
    const answers = completeAnswers({
      onTrackReasons: 'Marcus Ellery saw Jack in Year 8 answer twice (TS2).',
      targets: [{ what: 'Ring Maisie’s mum by Friday.', standard: 'TS8' }],
    })
    const advice = adviceFor({ kind, form, author: 'induction-tutor', answers, adults: ADULTS })
    expect(advice.filter(({ rule }) => rule === 'names-pupils')).toMatchObject([
      {
        question: 'onTrackReasons',
        says: '“Jack in Year 8” looks like the name of a pupil: use initials instead.',
      },
      { question: 'targets', says: expect.stringContaining('Maisie’s mum') },
    ])
  })
})

describe('a text that names none', () => {
  test.each([
    'Pupils in Year 8 answered; three books from 8C show it.',
    'English in Year 7 is planned in sequence.',
    'Planning in Year 9 has come on. Behaviour in 8C is calm.',
    'Bilal in Year 8 lessons circulates early; Marcus Ellery in 8C saw it.',
    "Bilal's parents' evening in Year 9 went well.",
    'J. in Year 8 and K.L. in 8C were not challenged.',
    'Every pupil I spoke to could explain it. Students The next week.',
    'TS4, Part Two, 14 October.',
    '',
  ])('%j', (text) => {
    expect(pupilNamed(text, ADULTS)).toBeUndefined()
  })

  test('nor do the reports that our other tests are written with', () => {
    const written = [completeAnswers(), notOnTrackAnswers(), ectAnswers()].flatMap((answers) =>
      Object.values(answers).filter((answer) => typeof answer === 'string'),
    )
    for (const text of written) expect(pupilNamed(text, ADULTS)).toBeUndefined()
  })
})

describe('a file by whose name pupils may stand in it', () => {
  test.each([
    'Jack_Smith_Y8.docx',
    'JackSmith-8C.pdf',
    '8C seating plan.pdf',
    'Class list autumn.xlsx',
    'Pupil voice.docx',
    'EHCP notes.docx',
    'markbook.xlsx',
  ])('%s', (name) => {
    expect(pupilFileAdvice(name, ADULTS)).toContain('only initials')
  })

  test.each([
    'Support plan for Bilal.pdf',
    'Bilal Harcastle Year 8 plan.docx',
    'Long plan.pdf',
    'Whiteboard.jpg',
    'scan0001.jpg',
    'TS7 targets v2.docx',
  ])('and %s is none', (name) => {
    expect(pupilFileAdvice(name, ADULTS)).toBeUndefined()
  })
})

test('a long text is read in no time, whatever stands in it', () => {
  const started = performance.now()
  for (const piece of ['Aa', 'Aa ', "A'", 'pupil ', 'Aa-', 'in Year 8 ']) {
    pupilNamed(piece.repeat(50_000 / piece.length), ADULTS)
  }
  expect(performance.now() - started).toBeLessThan(1000)
})
