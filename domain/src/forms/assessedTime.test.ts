import { expect, test } from '@jest/globals'

import { FORM_NAMES } from './formSet.ts'
import { FORM_SETS } from './formSets.ts'

const assessments = FORM_SETS.flatMap(({ forms }) =>
  FORM_NAMES.filter((name) => name !== 'progress-review').map((name) => forms[name]),
)

test.each(assessments)('$id is to speak of all the time since the last assessment', (form) => {
  const evidence = form.sections.find(({ id }) => id === 'evidence')
  expect(evidence?.intro).toContain('all the time since the last assessment')
})
