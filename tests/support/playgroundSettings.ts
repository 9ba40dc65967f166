import type { PersonNamed } from '@ect/domain/people.ts'
import { amara, helen, marcus, noor, priti, tom } from '@ect/domain/testing/stonebeck.ts'
import { stringify } from 'yaml'

/** A playground is told of one who looks, and of five others. */
const PEOPLE = [amara, marcus, helen, noor, priti, tom]

/** What a playground is told, so that it says to the bot what Entra and Teams would. */
export function playgroundSettings(me: PersonNamed): string {
  const [tenantId] = me.id.split('.')
  return stringify({
    version: '0.1.1',
    tenantId,
    bot: { id: 'e0c70000-0000-4000-8000-00000000b001', name: 'ECT Induction' },
    currentUser: personOf(me),
    users: PEOPLE.filter(({ id }) => id !== me.id).map(personOf),
    personalChat: { id: `a:${me.name}` },
    groupChat: { id: 'induction-panel', name: 'Induction panel' },
    team: {
      id: 'stonebeck',
      name: 'Stonebeck Academy',
      aadGroupId: 'e0c70000-0000-4000-8000-00000000d001',
      channels: [{ id: 'induction', name: 'Induction' }],
    },
  })
}

function personOf({ id, name }: PersonNamed) {
  const [, aadObjectId] = id.split('.')
  const [givenName, surname] = name.split(' ')
  const email = `${name.toLowerCase().replace(' ', '.')}@stonebeck.example`
  const names = { name, givenName, surname, email, userPrincipleName: email }
  return { id: `29:${name}`, aadObjectId, ...names }
}
