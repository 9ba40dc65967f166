import type { BotParts } from '../botParts.ts'

const SOMEWHERE = 'https://teams.microsoft.com/l/entity/app/home'

/** Links for tests in which it does not matter where they lead. */
export const links = {
  openInduction: () => SOMEWHERE,
  openConcern: () => SOMEWHERE,
  openReviewQueue: () => SOMEWHERE,
  openChat: ({ email }) =>
    `https://teams.microsoft.com/l/chat/0/0?users=${encodeURIComponent(email.toWellFormed())}`,
  linkedPage: () => undefined,
} satisfies Partial<BotParts>
