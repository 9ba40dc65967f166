import { describe, expect, test } from '@jest/globals'

import { checkActivityTypes } from './checkActivityTypes.ts'

describe('texts of the activity feed', () => {
  test.each([
    ['judgement', '{actor}: {ectName} is {judgement}', 'names {judgement}, which a feed text'],
    ['half a parameter', '{actor}: the {reviewTitle is due', 'has a brace without its partner'],
  ])('a text with %s is refused', (_, templateText, message) => {
    expect(messages([{ type: 'reviewDue', templateText }])).toEqual([
      expect.stringContaining(message),
    ])
  })

  test('a type declared twice is found once', () => {
    const reviewDue = { type: 'reviewDue', templateText: '{actor}: due on {dueDate}' }
    expect(messages([reviewDue, reviewDue])).toEqual(['activity type reviewDue is declared twice'])
  })

  test('the type that Teams keeps for itself is refused', () => {
    expect(messages([{ type: 'systemDefault', templateText: '{actor}' }])).toEqual([
      'activity type systemDefault is reserved by Teams',
    ])
  })
})

function messages(activityTypes: Parameters<typeof checkActivityTypes>[1]) {
  return checkActivityTypes('manifest.json', activityTypes).map(({ message }) => message)
}
