import type { Finding } from '../finding.ts'

/** What our checks read of a Bicep file: declarations, with literal values kept and the rest named. */
export interface BicepFile {
  readonly file: string
  readonly parameters: readonly Parameter[]
  readonly outputs: readonly string[]
  readonly resources: readonly Resource[]
  readonly modules: readonly Module[]
  readonly outputUses: readonly OutputUse[]
  /** Faults in the file itself: syntax, and names that nothing declares. */
  readonly findings: readonly Finding[]
}

export interface Parameter {
  readonly name: string
  readonly required: boolean
}

export interface Resource {
  /** Such as `Microsoft.Web/sites@2024-11-01`; a child's has its parents in front. */
  readonly type: string
  readonly body: ObjectValue
  readonly line: number
}

export interface Module {
  readonly symbol: string
  readonly path: string
  readonly parameters: readonly string[]
  readonly line: number
}

/** `symbol.outputs.output`, wherever it stands. */
export interface OutputUse {
  readonly symbol: string
  readonly output: string
  readonly line: number
}

export interface ObjectValue {
  readonly kind: 'object'
  readonly properties: readonly Property[]
  readonly line: number
}

export interface Property {
  /** Absent where the name is computed. */
  readonly name: string | undefined
  readonly value: Value
  readonly line: number
}

export type Value =
  | ObjectValue
  | { readonly kind: 'array'; readonly items: readonly Value[]; readonly line: number }
  /** `text` is absent where the string is put together from other values. */
  | { readonly kind: 'string'; readonly text: string | undefined; readonly line: number }
  | { readonly kind: 'number' | 'boolean'; readonly text: string; readonly line: number }
  /** `condition ? a : b` */
  | { readonly kind: 'choice'; readonly options: readonly Value[]; readonly line: number }
  | { readonly kind: 'expression'; readonly line: number }

export function propertyOf({ properties }: ObjectValue, name: string): Value | undefined {
  return properties.find((property) => property.name === name)?.value
}
