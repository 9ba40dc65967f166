import type { DraftSaver } from './draftSaver.ts'

/** By name. They live as long as the tab, so that leaving a page stops no saving. */
export const savers = new Map<string, DraftSaver>()

/** Whether anything typed in this tab is not with the server yet. */
export function isAnythingUnsaved(): boolean {
  return [...savers.values()].some((saver) => saver.snapshot().isUnsaved)
}

export async function saveEverything(): Promise<void> {
  await Promise.all([...savers.values()].map((saver) => saver.flush()))
}

export function leaveEverything(): void {
  for (const saver of savers.values()) saver.leave()
}
