import { pages } from '@microsoft/teams-js'

/** Tells Teams whether its Save may be pressed, and what it saves. */
export function offerChannelTab(appropriateBodyId: string | undefined): void {
  pages.config.setValidityState(appropriateBodyId !== undefined)
  if (appropriateBodyId === undefined) return
  const address = `${location.origin}/appropriate-body/${appropriateBodyId}`
  pages.config.registerOnSaveHandler((save) => {
    pages.config
      .setConfig({
        contentUrl: address,
        websiteUrl: address,
        entityId: `appropriate-body.${appropriateBodyId}`,
        suggestedDisplayName: 'Induction reviews',
      })
      .then(
        () => save.notifySuccess(),
        () => save.notifyFailure('Teams could not keep the tab. Try again.'),
      )
  })
}
