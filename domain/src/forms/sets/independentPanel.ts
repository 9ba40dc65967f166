import { formOf } from '../baseForms.ts'
import type { FormSet } from '../formSet.ts'

/** The base and nothing else: a panel that asks no more than it must. */
export const independentPanel: FormSet = {
  id: 'base',
  name: 'The statutory base',
  forms: {
    'progress-review': formOf('base', 'progress-review'),
    'first-assessment': formOf('base', 'first-assessment'),
    'final-assessment': formOf('base', 'final-assessment'),
    'interim-assessment': formOf('base', 'interim-assessment'),
  },
}
