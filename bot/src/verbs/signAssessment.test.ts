import { randomUUID } from 'node:crypto'

import type { PersonNamed } from '@ect/domain/people.ts'
import type { Report } from '@ect/domain/report/report.ts'
import { completeAnswers, ectAnswers } from '@ect/domain/testing/answers.ts'
import { formalAssessment, sharedReport } from '@ect/domain/testing/reports.ts'
import { amara, helen, marcus } from '@ect/domain/testing/stonebeck.ts'
import { describe, expect, test } from '@jest/globals'

import type { AdaptiveCard } from '../cards/adaptiveCard.ts'
import { fits } from '../cards/cardSize.ts'
import { showReport } from '../showReport.ts'
import { button, cardFaults, wordsOn } from '../testing/cardReading.ts'
import { links } from '../testing/links.ts'
import { callerOf, KEY, recordsWith } from '../testing/records.ts'
import { answerPress } from './answerPress.ts'

const statementAccepted = 'true'
const senderOf = (who: PersonNamed) => ({ caller: callerOf(who), mri: `29:${who.name}` })
/** The ECT's answers as a card sends them. */
const statement = Object.fromEntries(
  Object.entries(ectAnswers({}, formalAssessment().form)).map(([id, answer]) => [
    id,
    typeof answer === 'boolean' ? `${answer}` : answer,
  ]),
)

describe('a formal assessment in chat', () => {
  test('goes from ECT to tutor to headteacher, each on their own card', async () => {
    const { signs, report } = await sharedWith(formalAssessment('first'))
    const ects = { ...statement, daysConfirmed: 'true', statementAccepted }
    expect((await signs(amara, ects)).words).toContain('Signed. Thank you.')
    expect((await signs(marcus, { statementAccepted })).words).toContain(
      'Signed. Helen signs next.',
    )
    expect((await signs(helen, { statementAccepted })).words).toContain('Signed and submitted.')

    const { state, versions } = await report()
    expect(state).toBe('submitted')
    expect(versions[0]?.ectAnswers).toMatchObject({ discussed: true, 'entitlement.training': true })
    expect(versions[0]?.signatures.map(({ signatory, place }) => `${signatory} ${place}`)).toEqual([
      'ect card',
      'induction-tutor card',
      'headteacher card',
    ])
  })

  test('asks the ECT each entitlement with yes or no, and says which is missing', async () => {
    const { look, signs } = await sharedWith(formalAssessment('first'))
    const card = await look(amara)
    expect(cardFaults(card)).toEqual([])
    expect(fits(card)).toBe(true)
    expect(wordsOn(card)).toContain('Your first formal assessment')
    expect(JSON.stringify(card).match(/Input\.ChoiceSet/g)).toHaveLength(8)

    const { 'entitlement.mentoring': _, ...rest } = statement
    const { words } = await signs(amara, { ...rest, daysConfirmed: 'true', statementAccepted })
    expect(words).toBe('Answer: Does your mentor support you regularly, in timetabled hours?')
  })

  test('shows the headteacher the comments and the whole assessment, in its own words', async () => {
    const { look, signs } = await sharedWith(formalAssessment('first'))
    await signs(amara, { ...statement, daysConfirmed: 'true', statementAccepted })
    await signs(marcus, { statementAccepted })
    const words = wordsOn(await look(helen))
    expect(words).toContain('Amara and Marcus have signed this assessment.')
    expect(words).toContain('enjoy the practical work')
    expect(words).toContain('Read the whole assessment')
    expect(words).not.toMatch(/(the|this) review\b/i)
  })
})

describe('a final formal assessment in chat', () => {
  test('is not signed by the headteacher without a recommendation, which then stands in it', async () => {
    const { signs, look, report } = await sharedWith(formalAssessment('final'))
    await signs(amara, { ...statement, daysConfirmed: 'true', statementAccepted })
    await signs(marcus, { statementAccepted })
    expect((await signs(helen, { statementAccepted })).words).toBe('Choose what you recommend.')

    const extension = { recommendation: 'extension', statementAccepted }
    expect((await signs(helen, extension)).words).toContain('Give the reasons')
    expect(cardFaults(await look(helen))).toEqual([])

    await signs(helen, { ...extension, recommendationReasons: 'Away for most of the spring.' })
    expect(await report()).toMatchObject({
      state: 'submitted',
      versions: [{ headAnswers: { recommendation: 'extension' } }],
    })
  })
})

test('an assessment that is too long for a card is read and signed in the tab', async () => {
  const assessment = formalAssessment('first')
  const long = Object.fromEntries(
    Array.from({ length: 8 }, (_, index) => [`evidence.TS${index + 1}`, 'x'.repeat(1900)]),
  )
  const answers = completeAnswers(
    { ...long, 'evidence.PartTwo': '长'.repeat(1900) },
    assessment.form,
  )
  const { look, signs } = await sharedWith(assessment, { answers })
  const card = await look(amara)
  expect([fits(card), button(card, 'Sign')]).toEqual([true, undefined])
  expect(wordsOn(card)).toContain('The assessment is too long for a card')
  await expect(signs(amara, {})).rejects.toThrow('there is no button')
})

async function sharedWith(
  untouched: Report,
  changes: { answers?: Report['versions'][0]['answers'] } = {},
) {
  const report = sharedReport({ ...untouched, id: KEY.reportId })
  const versions = report.versions.map((version) => ({ ...version, ...changes }))
  const records = await recordsWith({ ...report, versions })
  const parts = {
    ports: records.ports,
    openInTab: () => 'https://teams.microsoft.com/l/entity/app/home',
    ...links,
    newId: randomUUID,
    onFault: (thrown: unknown) => {
      throw thrown
    },
  }
  const look = (who: PersonNamed): Promise<AdaptiveCard> => showReport(parts, senderOf(who), KEY)
  const signs = async (who: PersonNamed, inputs: object) => {
    const pressed = button(await look(who), 'Sign')
    if (!pressed) throw new Error('there is no button')
    const claimed = { ...pressed.data, ...inputs }
    const { value } = await answerPress(parts, pressed.verb, { ...senderOf(who), claimed })
    return { words: wordsOn(value) || String(value['message']) }
  }
  return { ...records, look, signs }
}
