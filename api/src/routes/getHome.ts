import { getHomeContract } from '@ect/contract/getHome.ts'
import { getHome } from '@ect/usecases/getHome.ts'

import { route } from '../http/route.ts'
import { toReportItem } from './reportItem.ts'

export const getHomeRoute = route(getHomeContract, async ({ ports, caller }) => {
  const home = await getHome(ports, caller)
  return {
    name: home.name,
    today: home.today,
    parts: [...home.parts],
    tasks: home.tasks.map(toReportItem),
    waiting: home.waiting.map(toReportItem),
    done: home.done.map(toReportItem),
    selfReviews: home.selfReviews.map(toReportItem),
    attention: home.attention.map(toReportItem),
    appropriateBodies: [...home.appropriateBodies],
    settingsOf: [...home.settingsOf],
  }
})
