import type { PersonNamed } from '@ect/domain/people.ts'

import { BOT } from './fakeTokens.ts'

/** Activities as Teams sends them from one person's own chat with the bot. */
export function chatOf(who: PersonNamed, serviceUrl: string) {
  const common = commonOf(who, serviceUrl)
  const { aadObjectId } = common.from
  return {
    installed: { ...common, id: 'f:1', type: 'installationUpdate', action: 'add' },
    uninstalled: { ...common, id: 'f:2', type: 'installationUpdate', action: 'remove' },
    joined: {
      ...common,
      id: 'f:3',
      type: 'conversationUpdate',
      membersAdded: [{ id: common.from.id, aadObjectId }, { id: common.recipient.id }],
    },
    ...inTeam(common),
    says: (text: string) => ({ ...common, id: 'f:4', type: 'message', text }),
    /** Looks something up for a message in another chat. */
    looksFor: (value: string) => ({
      ...elsewhere(common),
      name: 'composeExtension/query',
      value: {
        commandId: 'find',
        parameters: [{ name: 'name', value }],
        queryOptions: { skip: 0, count: 25 },
      },
    }),
    pastes: (url: string) => ({
      ...elsewhere(common),
      name: 'composeExtension/queryLink',
      value: { url },
    }),
    presses: (action: object, trigger = 'manual') => ({
      ...common,
      id: 'f:5',
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: { action, trigger },
    }),
  }
}

function commonOf({ id, name }: PersonNamed, serviceUrl: string) {
  const [tenantId = '', aadObjectId = ''] = id.split('.')
  return {
    channelId: 'msteams',
    serviceUrl,
    timestamp: '2026-11-23T10:00:00.000Z',
    from: { id: `29:${name}`, name, aadObjectId },
    recipient: { id: `28:${BOT.id}`, name: 'ECT Induction' },
    conversation: { id: `a:${name}`, conversationType: 'personal', tenantId },
    channelData: { tenant: { id: tenantId } },
  }
}

/** Of a team that the same person has added the app to. */
function inTeam<Common extends ReturnType<typeof commonOf>>(common: Common) {
  const { tenantId } = common.conversation
  const conversation = {
    id: '19:team@thread.tacv2',
    conversationType: 'channel',
    isGroup: true,
    tenantId,
  }
  const installation = { ...common, type: 'installationUpdate', conversation }
  return {
    joinedTeam: {
      ...common,
      id: 'f:6',
      type: 'conversationUpdate',
      conversation,
      membersAdded: [{ id: common.recipient.id }],
    },
    installedInTeam: { ...installation, id: 'f:7', action: 'add' },
    removedFromTeam: { ...installation, id: 'f:9', action: 'remove' },
  }
}

function elsewhere<Common extends object>(common: Common) {
  const conversation = { id: '19:two-people@unq.gbl.spaces', conversationType: 'personal' }
  return { ...common, id: 'f:8', type: 'invoke', conversation }
}
