import { FluentProvider, teamsLightTheme } from '@fluentui/react-components'
import { questionsOf } from '@ect/domain/forms/shownQuestions.ts'
import { HOSTILE_TEXTS, hostileReport } from '@ect/domain/testing/hostileTexts.ts'
import { afterEach, describe, expect, test } from '@jest/globals'
import { cleanup, render } from '@testing-library/react'

import { QuestionField } from '../fields/QuestionField.tsx'
import { ReportContent } from './ReportContent.tsx'

afterEach(cleanup)

function drawn(text: string): HTMLElement {
  const { report, version } = hostileReport(text)
  const { container } = render(
    <FluentProvider theme={teamsLightTheme}>
      <ReportContent form={report.form} author="induction-tutor" answers={version.answers} />
      <ReportContent form={report.form} author="ect" answers={version.ectAnswers ?? {}} />
    </FluentProvider>,
  )
  return container
}

const tagsIn = (element: HTMLElement) =>
  Array.from(element.querySelectorAll('*'), ({ tagName }) => tagName)

describe.each(HOSTILE_TEXTS)('$is', ({ typed }) => {
  test('is text where it is read, in every field, and adds nothing to the page', () => {
    const harmless = tagsIn(drawn('Well planned.'))
    cleanup()
    const page = drawn(typed)
    expect(page.textContent.split(typed).length - 1).toBe(7)
    expect(tagsIn(page)).toEqual(harmless)
  })

  test('is text where it is written, as it was typed', () => {
    const { report, version } = hostileReport(typed)
    const texts = questionsOf(report.form, 'induction-tutor').filter(
      ({ id, kind }) => kind === 'text' && version.answers[id] !== undefined,
    )
    expect(texts).toHaveLength(3)
    for (const question of texts) {
      const { container } = render(
        <FluentProvider theme={teamsLightTheme}>
          <QuestionField
            question={question}
            value={version.answers[question.id]}
            error={undefined}
            onAnswer={() => {}}
            upload={undefined}
          />
        </FluentProvider>,
      )
      expect(container.querySelector('textarea')?.value).toBe(typed)
      expect(container.querySelector('script, img, svg[onload]')).toBeNull()
      cleanup()
    }
  })
})
