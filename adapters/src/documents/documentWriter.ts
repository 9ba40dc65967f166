export interface DocumentFacts {
  readonly title: string
  readonly author: string
  readonly subject: string
  /** Stands on every page. */
  readonly marking: string
  /** Stands at the foot of every page. */
  readonly reference: string
  readonly madeAt: Date
}

/** With what a document is written, whatever it becomes. Every text is as a person typed it. */
export interface DocumentWriter {
  /** @param roomBelow points that must fit under it, or else it goes to the next page */
  heading(level: 1 | 2 | 3, text: string, roomBelow?: number): void
  /** Every line of theirs is a line here. */
  paragraph(text: string, look?: 'plain' | 'quiet' | 'strong'): void
  /** Terms and what they are, each a row of a table with the term as its header. */
  terms(
    rows: readonly (readonly [term: string, value: string])[],
    sizes?: { readonly termWidth?: number; readonly size?: number },
  ): void
  /** A table with a header above each column and one before each row. */
  table(headers: readonly string[], rows: readonly (readonly string[])[]): void
}
