import { z } from 'zod'

const Moment = z.strictObject({
  dateTime: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,7})?$/),
  timeZone: z.literal('UTC'),
})

const Attendee = z.strictObject({
  type: z.enum(['required', 'optional']),
  emailAddress: z.strictObject({ name: z.string().optional(), address: z.email() }),
})

/** What our app may send to make an event. Graph takes more; whatever else comes is a mistake. */
export const NewEvent = z
  .strictObject({
    subject: z.string(),
    body: z.strictObject({ contentType: z.enum(['text', 'html']), content: z.string() }),
    start: Moment,
    end: Moment,
    attendees: z.array(Attendee).default([]),
    isOnlineMeeting: z.boolean().default(false),
    onlineMeetingProvider: z.literal('teamsForBusiness').optional(),
    transactionId: z.string().max(255).optional(),
  })
  .refine(({ start, end }) => instantOf(start) <= instantOf(end), {
    path: ['end'],
    message: 'The end is before the start.',
  })
export type NewEvent = z.infer<typeof NewEvent>

/** ISO 8601 UTC, in milliseconds. */
export function instantOf({ dateTime }: z.infer<typeof Moment>): string {
  return new Date(`${dateTime.slice(0, 23)}Z`).toISOString()
}
