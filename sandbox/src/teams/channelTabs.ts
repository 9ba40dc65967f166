import type { SandboxState } from '../sandboxState.ts'
import type { ChannelTab } from './clientApi.ts'

/** The tabs that people have added to channels. Saving one again replaces it. */
export interface ChannelTabs {
  save(channelId: string, tab: ChannelTab): void
  in(channelId: string): readonly ChannelTab[]
}

export function openChannelTabs({ db }: SandboxState): ChannelTabs {
  const insert = db.prepare(
    `insert into channel_tab values (?, ?, ?, ?) on conflict (channel, entity_id)
       do update set name = excluded.name, content_url = excluded.content_url`,
  )
  const list = db.prepare('select * from channel_tab where channel = ? order by rowid')
  return {
    save(channelId, { entityId, name, contentUrl }) {
      insert.run(channelId, entityId, name, contentUrl)
    },
    in: (channelId) =>
      list.all(channelId).map((row) => ({
        entityId: String(row['entity_id']),
        name: String(row['name']),
        contentUrl: String(row['content_url']),
      })),
  }
}
