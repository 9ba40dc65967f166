import type { Judgement } from '../../report/judgement.ts'
import type { ReportOfKind } from '../formSet.ts'
import type { Answers, Author, FormDefinition, Question } from '../question.ts'

/** What advice is given on: one author's answers as they stand. */
export interface Advised extends ReportOfKind {
  readonly form: FormDefinition
  readonly author: Author
  readonly answers: Answers
  /** Names of the adults in the report, who may be named in it. */
  readonly adults?: readonly string[]
  /** What the last report of this ECT said, when there was one. */
  readonly lastJudgement?: Judgement
}

/** What a rule looks at: one question, and all the answers around it. */
export interface AdvisedQuestion {
  readonly question: Question
  readonly advised: Advised
}

/** One reason for which reports come back, and how to tell early. It warns and never blocks. */
export interface AdviceRule {
  readonly id: string
  /** Why it matters, for whoever wants to know. */
  readonly because: string
  /** The paragraph that it follows from, or `ours`. */
  readonly source: string
  /** What to say about a question as it is answered now, if anything. */
  readonly find: (asked: AdvisedQuestion) => string | undefined
}

/** One thing to think about before sharing or signing. */
export interface Advice {
  readonly rule: string
  readonly question: string
  readonly says: string
  readonly because: string
  readonly source: string
}
