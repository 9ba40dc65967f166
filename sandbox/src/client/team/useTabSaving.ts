import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useCallback, useRef, useState } from 'react'

import { goTo } from '../navigation.ts'
import { saveTab, ServerRefusal } from '../server.ts'
import { useSession } from '../session.ts'
import type { TabHost, TabSettings } from '../teamsHost/messageTable.ts'
import type { SendToTab } from '../teamsHost/TabFrame.tsx'

/**
 * Saving a configured tab: Save asks the page, the page sets what to save and says that it is done,
 * and only then is the tab added.
 */
export function useTabSaving(channelId: string, onDone: () => void) {
  const { person } = useSession()
  const queries = useQueryClient()
  const sendToTab = useRef<SendToTab>(null)
  const settings = useRef<TabSettings>({})
  const [isValid, setIsValid] = useState(false)
  const [refusedBecause, setRefusedBecause] = useState<string>()

  const adding = useMutation({
    mutationFn: () => saveTab(person, channelId, complete(settings.current)),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['state', person] })
      onDone()
      const { entityId } = complete(settings.current)
      await goTo({ at: 'channelTab', person, channelId, entityId })
    },
  })
  const host: Partial<TabHost> = {
    settings: () => settings.current,
    setSettings: (wanted) => {
      settings.current = wanted
    },
    setValidity: setIsValid,
    saved: () => adding.mutate(),
    saveFailed: (reason) => setRefusedBecause(reason || 'The app refused it.'),
  }
  const onConnected = useCallback((send: SendToTab | null) => {
    sendToTab.current = send
  }, [])
  return {
    host,
    onConnected,
    canSave: isValid && !adding.isPending,
    refusal: refusedBecause ?? adding.error?.message,
    save: () => {
      setRefusedBecause(undefined)
      sendToTab.current?.({ func: 'settings.save', args: [{}] })
    },
  }
}

function complete({ entityId, contentUrl, websiteUrl, suggestedDisplayName }: TabSettings) {
  if (entityId === undefined || contentUrl === undefined || suggestedDisplayName === undefined) {
    throw new ServerRefusal('The app did not say what to add.')
  }
  return {
    entityId,
    contentUrl,
    suggestedDisplayName,
    ...(websiteUrl !== undefined && { websiteUrl }),
  }
}
