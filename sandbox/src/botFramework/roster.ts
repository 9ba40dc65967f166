import { PEOPLE, type Person, TEAM } from '../people.ts'
import { mriOf, personInChat } from '../teams/addresses.ts'
import { ConnectorRefusal } from './connectorRefusal.ts'

/** A person as TeamsInfo describes them to a bot. */
export interface TeamsMember {
  readonly id: string
  readonly name: string
  readonly objectId: string
  readonly aadObjectId: string
  readonly email: string
  readonly userPrincipalName: string
  readonly tenantId: string
  readonly userRole: 'user'
}

export function membersOf(conversationId: string): readonly TeamsMember[] {
  const person = personInChat(conversationId)
  return (person ? [person] : teamPeople()).map(memberOf)
}

/** @throws ConnectorRefusal when nobody there has the id, of either kind */
export function memberIn(conversationId: string, id: string): TeamsMember {
  const member = membersOf(conversationId).find(
    (candidate) => candidate.id === id || candidate.aadObjectId === id,
  )
  if (member) return member
  throw new ConnectorRefusal('MemberNotFoundInConversation', 'Member not found in conversation.')
}

function teamPeople(): readonly Person[] {
  const keys: readonly string[] = TEAM.members
  return PEOPLE.filter(({ key }) => keys.includes(key))
}

function memberOf(person: Person): TeamsMember {
  return {
    id: mriOf(person),
    name: person.name,
    objectId: person.oid,
    aadObjectId: person.oid,
    email: person.upn,
    userPrincipalName: person.upn,
    tenantId: person.tenantId,
    userRole: 'user',
  }
}
