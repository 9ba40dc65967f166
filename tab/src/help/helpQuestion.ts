/** Something that people ask, with its answer. */
export interface HelpQuestion {
  readonly question: string
  readonly answer: readonly string[]
}

export interface HelpTopic {
  readonly title: string
  readonly questions: readonly HelpQuestion[]
}
