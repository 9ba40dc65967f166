import { composeBot, openBotPorts } from './compose.ts'
import { readBotConfig } from './config.ts'

const config = readBotConfig(process.env)
const store = await openBotPorts(process.env)
const bot = composeBot({ config, ports: store.ports })
await bot.listen(config.host, config.port)

// Azure says so before it takes the process away.
process.once('SIGTERM', () => {
  void bot.close().then(() => store.close())
})
