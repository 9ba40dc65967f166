import { OWN_KINDS, ownId, ownQuestion } from '@ect/domain/forms/editing/ownQuestion.ts'
import { describe, expect, test } from '@jest/globals'

import { FormEdit } from './formEdit.ts'

describe('a change of a form crosses the wire', () => {
  test.each(OWN_KINDS)('with a new question of the kind %s, nothing lost', (kind) => {
    const question = ownQuestion(kind, ownId('club'), 'What else?')
    const edit = { edit: 'add', section: 'targets', question }
    expect(FormEdit.parse(edit)).toEqual(edit)
  })

  test.each([
    { edit: 'rewrite', question: 'onTrack', wording: 'So?' },
    { edit: 'reword', question: '__proto__', wording: 'So?' },
    { edit: 'reword', question: 'onTrack', wording: 'x'.repeat(5001) },
    { edit: 'move', question: 'onTrack', to: 'nowhere' },
    { edit: 'remove', question: 'onTrack', because: 'I can' },
  ])('and nothing else does: %#', (edit) => {
    expect(FormEdit.safeParse(edit).success).toBe(false)
  })
})
