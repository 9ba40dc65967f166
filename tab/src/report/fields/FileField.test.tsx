import { FluentProvider, teamsLightTheme } from '@fluentui/react-components'
import { supportPlan } from '@ect/domain/forms/supportQuestions.ts'
import { afterEach, expect, jest, test } from '@jest/globals'
import { cleanup, render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'

import { FileField } from './FileField.tsx'

afterEach(cleanup)

test('a template to start from is offered beside the question for the support plan', async () => {
  const question = supportPlan({ question: 'onTrack', isAnyOf: ['not-on-track'] })
  if (question.kind !== 'file') throw new TypeError('a support plan is a file')
  const kept = keptNames()
  render(
    <FluentProvider theme={teamsLightTheme}>
      <FileField
        question={question}
        value={undefined}
        error={undefined}
        onAnswer={() => {}}
        upload={undefined}
      />
    </FluentProvider>,
  )
  await userEvent.click(screen.getByRole('button', { name: 'Start from a template' }))
  await waitFor(() => expect(kept).toEqual(['support-plan-template.html']), { timeout: 20_000 })
})

/** The names of the files that the page hands over: jsdom itself keeps no file. */
function keptNames(): readonly string[] {
  const names: string[] = []
  URL.createObjectURL = () => 'blob:kept'
  URL.revokeObjectURL = () => {}
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function keep(
    this: HTMLAnchorElement,
  ) {
    names.push(this.download)
  })
  return names
}
