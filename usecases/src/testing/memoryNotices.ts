import type {
  ActivityFeed,
  AppInstallation,
  ChatCards,
  Digest,
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
  const digests: { send: 'card' | 'feed' | 'mail'; digest: Digest }[] = []
  const keptDigest = (send: 'card' | 'feed' | 'mail') => async (digest: Digest) => {
    assertHere()
    digests.push({ send, digest })
  }
  const feed: ActivityFeed = { notify: kept(sentLines), notifyOfDigest: keptDigest('feed') }
  const cards: ChatCards = { send: kept(sentCards), sendDigest: keptDigest('card') }
  const mail: Mail = { send: kept(sentMails), sendDigest: keptDigest('mail') }
  const installation: AppInstallation = {
    async installFor({ id }) {
      assertHere()
      installedFor.push(id)
    },
  }
  return {
    ports: { feed, cards, mail, installation },
    sent: { sentCards, sentLines, sentMails, digests, installedFor },
  }
}
