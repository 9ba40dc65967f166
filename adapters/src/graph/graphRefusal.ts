import { Refusal } from '@ect/usecases/refusal.ts'
import { GraphError } from '@microsoft/microsoft-graph-client'

const NO_ANSWER = -1

/**
 * Makes one call to Graph. The only place that turns its errors into refusals; an error that blames
 * our request, such as 400, is a fault of ours and passes through.
 *
 * @throws Refusal `not-found`, `microsoft-unavailable`
 */
export async function askGraph<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call()
  } catch (error) {
    throw error instanceof GraphError ? refusalOf(error) : error
  }
}

function refusalOf(error: GraphError): Error {
  if (error.statusCode === 404) return new Refusal('not-found', {}, { cause: error })
  return isOutOfReach(error) ? new Refusal('microsoft-unavailable', {}, { cause: error }) : error
}

/** Access that a tenant has taken away may be given back, so that counts as out of reach too. */
function isOutOfReach({ statusCode }: GraphError): boolean {
  return statusCode === NO_ANSWER || statusCode >= 500 || [401, 403, 408, 429].includes(statusCode)
}
