import { type Problem, problemCode } from '@ect/contract/problem.ts'

/** The API said no, with a sentence for the person and a code for us. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem'
  readonly code: string
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.title)
    this.code = problemCode(problem)
    this.problem = problem
  }

  /** The same request may succeed later: the fault is not in what was asked. */
  get isPassing(): boolean {
    return this.problem.status >= 500 || [401, 429].includes(this.problem.status)
  }
}

/** No answer came: whether the request was carried out is not known. */
export class ConnectionLost extends Error {
  override readonly name = 'ConnectionLost'

  constructor(options?: ErrorOptions) {
    super('The connection was lost. Check your network, then try again.', options)
  }
}

/** Teams gave no token this time, so nothing was asked. */
export class SignInFailed extends Error {
  override readonly name = 'SignInFailed'

  constructor(options?: ErrorOptions) {
    super('Teams could not sign you in just now. Try again in a moment.', options)
  }
}

export function isWorthRetrying(error: unknown): boolean {
  return isOutage(error) || (error instanceof ApiProblem && error.isPassing)
}

/** Whether what was asked for is no longer this person's to see, whatever was shown before. */
export function isGone(error: unknown): boolean {
  return error instanceof ApiProblem && !error.isPassing
}

/** A sentence for anything that was thrown. */
export function sentenceOf(error: unknown): string {
  if (error instanceof ApiProblem || isOutage(error)) return error.message
  return 'Something went wrong. Try again; if it happens again, tell your appropriate body.'
}

function isOutage(error: unknown): error is ConnectionLost | SignInFailed {
  return error instanceof ConnectionLost || error instanceof SignInFailed
}
