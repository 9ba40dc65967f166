import { FluentProvider, teamsLightTheme } from '@fluentui/react-components'
import type { TargetsQuestion } from '@ect/domain/forms/question.ts'
import { afterEach, expect, test } from '@jest/globals'
import { cleanup, render, screen } from '@testing-library/react'

import { LastTargets } from './LastTargets.tsx'

const question: TargetsQuestion = {
  id: 'targets',
  kind: 'targets',
  wording: 'Two or three targets, each tied to a standard',
  atLeast: 2,
  atMost: 3,
  maxLength: 600,
  required: true,
  whenMissing: 'Write at least two targets.',
}

afterEach(cleanup)

test('what was agreed last time stands beside the new targets, with measure and date', () => {
  const target = {
    what: 'Plan hinge questions with 8C.',
    standard: 'TS6',
    measure: 'Seen in three drop-ins',
    byWhen: '2027-02-12',
  } as const
  render(
    <FluentProvider theme={teamsLightTheme}>
      <LastTargets
        last={{ title: 'term 1 progress review', targets: [target] }}
        question={question}
      />
    </FluentProvider>,
  )
  screen.getByText('Agreed in the term 1 progress review:')
  const said = screen.getByRole('listitem').textContent
  for (const part of [target.what, 'TS6 Make', target.measure, '12 February 2027']) {
    expect(said).toContain(part)
  }
})
