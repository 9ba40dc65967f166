/** What this host can do, in the words of teams-js. It claims nothing that it does not play. */
export const RUNTIME_CONFIG = JSON.stringify({
  apiVersion: 4,
  isLegacyTeams: false,
  isNAAChannelRecommended: false,
  hostVersionsInfo: { adaptiveCardSchemaVersion: { majorVersion: 1, minorVersion: 5 } },
  supports: {
    app: {},
    dialog: { url: {} },
    pages: { config: {}, currentApp: {} },
    teamsCore: {},
  },
})
