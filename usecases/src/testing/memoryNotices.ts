import type {
  ActivityFeed,
  AppInstallation,
  ChatCards,
  Mail,
  NoticeFacts,
} from '../ports/notices.ts'

/** Everything that goes to people, in memory. `assertHere` throws while Microsoft 365 is away. */
export function memoryNotices(assertHere: () => void) {
  const sentCards: NoticeFacts[] = []
  const sentLines: NoticeFacts[] = []
  const sentMails: NoticeFacts[] = []
  const installedFor: string[] = []
  const kept = (list: NoticeFacts[]) => async (facts: NoticeFacts) => {
    assertHere()
    list.push(facts)
  }
  const feed: ActivityFeed = { notify: kept(sentLines) }
  const cards: ChatCards = { send: kept(sentCards) }
  const mail: Mail = { send: kept(sentMails) }
  const installation: AppInstallation = {
    async installFor({ id }) {
      assertHere()
      installedFor.push(id)
    },
  }
  return {
    ports: { feed, cards, mail, installation },
    sent: { sentCards, sentLines, sentMails, installedFor },
  }
}
