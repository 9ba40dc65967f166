import { z } from 'zod'

/** A key of 256 bits, and a name by which a device tells its own texts from another person's. */
export const DraftKey = z.object({
  id: z.string().min(1),
  key: z.string().regex(/^[\w-]{43}$/),
})
export type DraftKey = z.infer<typeof DraftKey>

export const getDraftKeyContract = {
  name: 'getDraftKey',
  summary: 'The key under which a device keeps what this person typed until the server has it',
  method: 'GET',
  path: 'draft-key',
  params: z.strictObject({}),
  body: 'none',
  reply: DraftKey,
} as const
