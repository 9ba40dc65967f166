import type {
  ActivityFeed,
  AppInstallation,
  ChatCards,
  Digest,
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
  const digests: { send: 'card' | 'feed' | 'mail'; digest: Digest }[] = []
  const keptDigest = (send: 'card' | 'feed' | 'mail') => async (digest: Digest) => {
    assertHere()
    digests.push({ send, digest })
  }
  const feed: ActivityFeed = { notify: kept(sentLines), notifyOfDigest: keptDigest('feed') }
  const cards: ChatCards = { send: kept(sentCards), sendDigest: keptDigest('card') }
  const mail: Mail = { send: kept(sentMails), sendDigest: keptDigest('mail') }
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
    sent: {
      sentCards,
      sentLines,
      sentMails,
      digests,
      sentConcernCards,
      sentConcernMails,
      installedFor,
    },
  }
}
