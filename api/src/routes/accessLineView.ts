import type { AccessLineView } from '@ect/contract/accessLineView.ts'
import type { AccessLine } from '@ect/domain/accessLine.ts'
import type { Caller } from '@ect/usecases/ports/people.ts'

export function toAccessLineView(
  { who, role, version, place, at }: AccessLine,
  caller: Caller,
): AccessLineView {
  return { who: who.name, isYou: who.id === caller.id, role, version, place, at }
}
