import type { FormSet } from './formSet.ts'
import { independentPanel } from './sets/independentPanel.ts'
import { lanternfieldForms } from './sets/lanternfield.ts'
import { oakrow } from './sets/oakrow.ts'
import { severnside } from './sets/severnside.ts'

/** The sets that come with the product. */
export const FORM_SETS: readonly FormSet[] = [
  independentPanel,
  lanternfieldForms,
  oakrow,
  severnside,
]

/** The set of this id; the statutory base where there is none. */
export function formSetNamed(id: string): FormSet {
  return FORM_SETS.find((set) => set.id === id) ?? independentPanel
}
