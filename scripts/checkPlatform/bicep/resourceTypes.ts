/** The subset of Microsoft's `bicep-types-az` format that resource bodies use. */
export interface ResourceTypes {
  readonly resources: Readonly<Record<string, { readonly body: string }>>
  readonly types: readonly Type[]
}

export interface TypeReference {
  readonly $ref: string
}

export interface PropertyType {
  readonly type: TypeReference
  /** Bits: see `REQUIRED` and `READ_ONLY`. */
  readonly flags: number
}

export const REQUIRED = 1
export const READ_ONLY = 2

export interface ObjectType {
  readonly $type: 'ObjectType'
  readonly name: string
  readonly properties: Readonly<Record<string, PropertyType>>
  readonly additionalProperties?: TypeReference
}

export type Type =
  | ObjectType
  | {
      readonly $type: 'DiscriminatedObjectType'
      readonly name: string
      readonly discriminator: string
      readonly baseProperties: Readonly<Record<string, PropertyType>>
      readonly elements: Readonly<Record<string, TypeReference>>
    }
  | { readonly $type: 'ArrayType'; readonly itemType: TypeReference }
  | { readonly $type: 'UnionType'; readonly elements: readonly TypeReference[] }
  | { readonly $type: 'StringLiteralType'; readonly value: string }
  | { readonly $type: 'StringType' | 'IntegerType' | 'BooleanType' | 'AnyType' }

/** References read `#/12`: the twelfth type of the file. */
export function typeAt({ types }: ResourceTypes, { $ref }: TypeReference): Type | undefined {
  return types[Number($ref.slice(2))]
}
