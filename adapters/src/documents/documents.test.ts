import { independentPanel } from '@ect/domain/forms/sets/independentPanel.ts'
import type { Answers } from '@ect/domain/forms/question.ts'
import { questionsOf, shownAnswers } from '@ect/domain/forms/shownQuestions.ts'
import type { Report } from '@ect/domain/report/report.ts'
import type { ReportVersion } from '@ect/domain/report/reportVersion.ts'
import { completeAnswers, ectAnswers } from '@ect/domain/testing/answers.ts'
import { formalAssessment, progressReview } from '@ect/domain/testing/reports.ts'
import { reviewedReport } from '@ect/domain/testing/reviewedReport.ts'
import { afterAll, describe, expect, test } from '@jest/globals'

import { readPdf } from '../testing/readPdf.ts'
import { documents } from './documents.ts'

const pdfs = documents()
afterAll(() => pdfs.close())

const signed = async () =>
  readPdf(await pdfs.reportPdf(reviewedReport(), version(reviewedReport(), 2)))

/** The texts of a report whose tutor and ECT answered this. */
async function printed(tutor: Answers, ect: Answers = ectAnswers()) {
  const { report, only } = withAnswers(tutor, ect)
  return readPdf(await pdfs.reportPdf(report, only))
}

describe('a filed report', () => {
  test('tells a screen reader its language, its title and the part that every word plays', async () => {
    const { about, metadata, marked, untagged, elements } = await signed()
    expect(about).toMatchObject({
      Language: 'en-GB',
      Title: 'Amara Whitcombe: term 1 progress review',
    })
    expect(metadata).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect([marked, untagged]).toEqual([true, ''])
    const levels = elements.filter(({ role }) => /^H\d$/.test(role)).map(({ role }) => role[1])
    expect(levels[0]).toBe('1')
    expect(levels.join('')).not.toMatch(/13/)
  })

  test('prints every question that was asked once, as it was worded, before its answer', async () => {
    const { elements } = await signed()
    const { form } = progressReview()
    for (const [author, answers] of [
      ['induction-tutor', completeAnswers()],
      ['ect', ectAnswers()],
    ] as const) {
      const asked = Object.keys(shownAnswers(form, author, answers))
      expect(asked.length).toBeGreaterThan(2)
      for (const { id, wording } of questionsOf(form, author)) {
        const found = elements.filter(
          ({ role, text }) => text === wording && /^(TH|H3)$/.test(role),
        )
        expect([wording, found.length]).toEqual([wording, asked.includes(id) ? 1 : 0])
      }
    }
    expect(answerTo(elements, 'Days served in this period, absences included')).toBe('73 days')
    expect(answerTo(elements, 'Days absent in this period')).toBe('1.5 days')
    expect(answerTo(elements, 'TS4 Plan and teach well structured lessons')).toBe('Secure')
    expect(answerTo(elements, 'What has gone well this term?')).toBe(ectAnswers()['wentWell'])
  })

  test('prints standards of concern by name, a target with its measure and date, and statements', async () => {
    const form = independentPanel.forms['interim-assessment']
    const { report, only } = withAnswers(
      completeAnswers(
        {
          performance: 'not-satisfactory',
          standardsOfConcern: ['TS7', 'Part Two'],
          targets: [
            {
              what: 'Use the entry routine with 9B.',
              standard: 'TS7',
              measure: 'Settled within two minutes in three drop-ins',
              byWhen: '2027-02-12',
            },
          ],
        },
        form,
      ),
      ectAnswers({}, form),
    )
    const texts = (await readPdf(await pdfs.reportPdf({ ...report, form }, only))).elements
      .map(({ text }) => text)
      .join('\n')
    expect(texts).toContain('Part Two: Personal and professional conduct')
    expect(texts).toContain('How it is seen: Settled within two minutes in three drop-ins')
    expect(texts).toContain('By 12 February 2027')
    expect(texts).toContain('tells the Teaching Regulation Agency')
  })

  test('prints what the headteacher recommends at the end, and is called an assessment', async () => {
    const { form } = formalAssessment('final')
    const { report, only } = withAnswers(completeAnswers({}, form), ectAnswers({}, form))
    const headAnswers = { recommendation: 'extension', recommendationReasons: 'Away in spring.' }
    const final = { ...report, ...formalAssessment('final') }
    const { elements } = await readPdf(await pdfs.reportPdf(final, { ...only, headAnswers }))
    const texts = elements.map(({ text }) => text)
    expect(texts).toContain('About this assessment')
    expect(texts).toContain('Recommendation of the headteacher')
    expect(texts).toContain('An extension of induction should be considered.')
    expect(texts).toContain('Away in spring.')
    expect(texts.join(' ')).not.toContain('progress review')
  })

  test('says of every header in a table whether it is for its row or its column', async () => {
    const bytes = await pdfs.reportPdf(reviewedReport(), version(reviewedReport(), 2))
    const source = Buffer.from(bytes).toString('latin1')
    const headers = source.match(/\/S \/TH\b/g) ?? []
    expect(headers.length).toBeGreaterThan(20)
    expect(source.match(/\/Scope \/(Row|Column)\b/g)).toHaveLength(headers.length)
  })

  test('is marked confidential on every page', async () => {
    const { furniture } = await signed()
    expect(furniture.length).toBeGreaterThan(2)
    for (const [index, text] of furniture.entries()) {
      expect(text).toContain('Confidential: induction record of Amara Whitcombe')
      expect(text).toContain(`Page ${index + 1} of ${furniture.length}`)
    }
  })

  test('shows who signed, as what, when in UK time, and the fingerprint of what', async () => {
    const { elements } = await signed()
    const texts = elements.map(({ text }) => text)
    expect(texts).toContain('Early career teacher: Amara Whitcombe')
    expect(texts).toContain('Induction tutor: Marcus Ellery')
    expect(answerTo(elements, 'Signed')).toBe('24 November 2026 at 08:15 (UK time)')
    expect(answerTo(elements, 'Content fingerprint')).toBe('a1'.repeat(32))
  })

  test('of a version that another has replaced says so, and shows the ECT’s question', async () => {
    const report = reviewedReport()
    const { elements } = await readPdf(await pdfs.reportPdf(report, version(report, 1)))
    const text = elements.map((element) => element.text).join('\n')
    expect(text).toContain('This version is no longer in force: version 2 replaced it.')
    expect(text).toContain('Should the training day on 4 November count?')
    expect(text).toContain('Nobody has signed this version.')
    expect(text).toContain('Amara Whitcombe has not commented on this version.')
  })

  test('of a version that someone did not sign says who and why', async () => {
    const report = reviewedReport()
    const notSigned = {
      signatory: 'induction-tutor',
      by: report.people.inductionTutor,
      text: 'The days have to change first.',
      at: '2026-11-24T16:00:00.000Z',
    } as const
    const refused = { ...version(report, 1), notSigned }
    const { elements } = await readPdf(await pdfs.reportPdf(report, refused))
    const texts = elements.map(({ text }) => text)
    expect(texts).toContain('Not signed by Marcus Ellery, induction tutor')
    expect(texts).toContain('The days have to change first.')
  })

  test('is the same to the byte whenever it is made', async () => {
    const report = reviewedReport()
    const made = [1, 2, 3].map(() => pdfs.reportPdf(report, version(report, 2)))
    const [first, ...others] = await Promise.all(made)
    for (const other of others) expect(Buffer.compare(other, first ?? other)).toBe(0)
  })
})

describe('what people typed', () => {
  test('a question without an answer says so', async () => {
    const { staying: _, ...rest } = completeAnswers()
    const { elements } = await printed({ ...rest, onTrackReasons: '' })
    const wording = 'Will the ECT be at this school for all or part of next term?'
    expect(answerTo(elements, wording)).toBe('Not answered')
    expect(answerTo(elements, 'Why is the ECT on track? Give brief reasons.')).toBe('Not answered')
  })

  test('text that looks like a command or markup is printed as text', async () => {
    const hostile = '<script>alert(1)</script> ) Tj ET /JS (app.alert(1)) >> endobj %PDF {{7*7}} \\'
    const { elements } = await printed(completeAnswers({ onTrackReasons: hostile }))
    expect(answerTo(elements, 'Why is the ECT on track? Give brief reasons.')).toBe(hostile)
  })

  test('Welsh and Polish names print as they are; another script is named by its numbers', async () => {
    const { elements, untagged } = await printed(
      completeAnswers(),
      ectAnswers({ wentWell: 'Siân o Dŷ Ŵyn, Łukasz Żółć, 很好 👍 \u0000\u202e' }),
    )
    expect(answerTo(elements, 'What has gone well this term?')).toBe(
      'Siân o Dŷ Ŵyn, Łukasz Żółć, [U+5F88 U+597D] [U+1F44D]',
    )
    expect(untagged).toBe('')
  })

  test('ten pages of comments lose no word, whatever their lines', async () => {
    const words = Array.from({ length: 2600 }, (_, n) => `word${n}${n % 7 === 0 ? '\n' : ''}`)
    const long = `${words.join(' ')} ${'x'.repeat(3000)} end`
    const { elements, furniture, untagged } = await printed(
      completeAnswers({ onTrackReasons: long }),
    )
    expect(furniture.length).toBeGreaterThan(9)
    expect(untagged).toBe('')
    const whole = elements
      .map(({ text }) => text)
      .join('')
      .replaceAll(' ', '')
    expect(whole).toContain(long.replaceAll(/\s/gu, ''))
  })
})

describe('the thread that makes documents', () => {
  test('a document that fails is refused, and the next one is made', async () => {
    const broken = withAnswers(completeAnswers({ staying: false, leavingOn: 'no day at all' }))
    const whole = withAnswers(completeAnswers())
    const [first, second] = await Promise.allSettled([
      pdfs.reportPdf(broken.report, broken.only),
      pdfs.reportPdf(whole.report, whole.only),
    ])
    expect([first.status, second.status]).toEqual(['rejected', 'fulfilled'])
  })

  test('a document that takes too long is given up', async () => {
    const hurried = documents({ limitMs: 1 })
    const { report, only } = withAnswers(completeAnswers())
    await expect(hurried.reportPdf(report, only)).rejects.toMatchObject({ name: 'AbortError' })
    await hurried.close()
  })
})

function withAnswers(tutor: Answers, ect: Answers = ectAnswers()) {
  const only: ReportVersion = {
    number: 1,
    sharedAt: '2026-11-23T14:00:00.000Z',
    answers: tutor,
    ectAnswers: ect,
    signatures: [],
  }
  return { report: progressReview({ state: 'with-ect', versions: [only] }), only }
}

function version({ versions }: Report, number: number): ReportVersion {
  const found = versions.find((each) => each.number === number)
  if (!found) throw new RangeError(`There is no version ${number}`)
  return found
}

function answerTo(elements: readonly { readonly text: string }[], wording: string) {
  return elements[elements.findIndex(({ text }) => text === wording) + 1]?.text
}
