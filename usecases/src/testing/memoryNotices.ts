import type {
  ActivityFeed,
  AppInstallation,
  ChatCards,
  Mail,
  NoticeFacts,
} from '../ports/notices.ts'
import type { ConcernCards, ConcernMail, ConcernNoticeFacts } from '../ports/concerns.ts'

/** Everything that goes to people, in memory. `assertHere` throws while Microsoft 365 is away. */
export function memoryNotices(assertHere: () => void) {
  const sentCards: NoticeFacts[] = []
  const sentLines: NoticeFacts[] = []
  const sentMails: NoticeFacts[] = []
  const sentConcernCards: ConcernNoticeFacts[] = []
  const sentConcernMails: ConcernNoticeFacts[] = []
  const installedFor: string[] = []
  const kept =
    <Facts>(list: Facts[]) =>
    async (facts: Facts) => {
      assertHere()
      list.push(facts)
    }
  const feed: ActivityFeed = { notify: kept(sentLines) }
  const cards: ChatCards = { send: kept(sentCards) }
  const mail: Mail = { send: kept(sentMails) }
  const concernCards: ConcernCards = { sendConcern: kept(sentConcernCards) }
  const concernMail: ConcernMail = { sendConcern: kept(sentConcernMails) }
  const installation: AppInstallation = {
    async installFor({ id }) {
      assertHere()
      installedFor.push(id)
    },
  }
  return {
    ports: { feed, cards, mail, installation, concernCards, concernMail },
    sent: { sentCards, sentLines, sentMails, sentConcernCards, sentConcernMails, installedFor },
  }
}
