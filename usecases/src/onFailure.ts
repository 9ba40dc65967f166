/**
 * Told of everything that failed, by the id of the delivery, or of the record when it could not be
 * read or written, so that someone can look; with `Parked` when it is no longer tried by itself.
 * That someone cannot be reached in Teams is no failure.
 */
export type OnFailure = (failed: { readonly id: string }, thrown: unknown) => void
