/** One fault in a file that is deployed, in a sentence that says what to change. */
export interface Finding {
  readonly file: string
  /** Counted from 1; absent where the fault belongs to the whole file. */
  readonly line?: number
  readonly message: string
}

/** `infra/api.bicep:12: …`, as editors and terminals link it. */
export function asLine({ file, line, message }: Finding): string {
  return `${file}${line === undefined ? '' : `:${line}`}: ${message}`
}
