import { readFileSync } from 'node:fs'
import path from 'node:path'

import { expect, test } from '@jest/globals'
import { z } from 'zod'

import { ROOT } from '../checks/step.ts'
import { Case } from './caseSchema.ts'

test('the schema in docs is the one by which a case is read', () => {
  const file = path.join(ROOT, 'docs', 'timeline', 'case.schema.json')
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(z.toJSONSchema(Case, { io: 'input' }))
})
