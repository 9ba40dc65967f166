import type { z } from 'zod'

/** How one use case is asked for over HTTP. The file, the use case and the operation share a name. */
export interface Endpoint<Params, Body, Reply> {
  readonly name: string
  readonly summary: string
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH'
  /** Below `/api/`, in the Functions syntax: `reports/{reportId}`. */
  readonly path: string
  readonly params: z.ZodType<Params>
  readonly query?: z.ZodType<Readonly<Record<string, string | undefined>>>
  /** Absent when the request has no body, `'binary'` when it is a file. */
  readonly body: z.ZodType<Body> | 'none' | 'binary'
  /** `'file'` when the reply is a document to keep. */
  readonly reply: z.ZodType<Reply> | 'file'
}
