/** What was read, and the version to hand back with a change. The version is opaque. */
export interface Stored<T> {
  readonly record: T
  readonly version: string
}

/** Which part of a long list: `after` is the `next` of the page before. */
export interface PageOf {
  readonly limit: number
  readonly after?: string
}
