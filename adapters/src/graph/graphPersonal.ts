import { refusedByMicrosoft } from '@ect/usecases/refusedByMicrosoft.ts'
import { GraphError } from '@microsoft/microsoft-graph-client'

/**
 * Makes one call to Graph that reaches out to one person.
 *
 * @throws Refusal `microsoft-unavailable`, with what `failureOf` reads
 */
export async function reachPerson<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call()
  } catch (error) {
    throw error instanceof GraphError ? refusalOf(error) : error
  }
}

function refusalOf(error: GraphError): Error {
  const { statusCode: status, code, headers } = error
  return refusedByMicrosoft(
    { status, code: code ?? undefined, retryAfter: headers?.get('retry-after') },
    error,
  )
}
