import { expect, test } from '@jest/globals'

import { ApiProblem } from '../../api/apiProblem.ts'
import { refusedFields } from './refusedFields.ts'

test('what the record refuses is said at the field that it is about', () => {
  const sentence = '6 days absent are more than the 5 contracted days.'
  const problem = new ApiProblem({
    type: '/problems/induction-not-valid',
    title: sentence,
    status: 422,
    instance: '',
    faults: [{ at: 'absences[3].days', message: sentence }],
  })
  expect(refusedFields(problem)).toEqual({ days: sentence })
})

test('what is not about a field is left to the message below', () => {
  expect(refusedFields(new Error('The connection was lost.'))).toEqual({})
})
