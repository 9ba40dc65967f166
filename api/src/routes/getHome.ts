import { getHomeContract } from '@ect/contract/getHome.ts'
import { getHome } from '@ect/usecases/getHome.ts'

import { route } from '../http/route.ts'
import { toReportItem } from './reportItem.ts'

export const getHomeRoute = route(getHomeContract, async ({ ports, caller }) => {
  const { name, today, parts, tasks, waiting, done, appropriateBodies } = await getHome(
    ports,
    caller,
  )
  return {
    name,
    today,
    parts: [...parts],
    tasks: tasks.map(toReportItem),
    waiting: waiting.map(toReportItem),
    done: done.map(toReportItem),
    appropriateBodies: [...appropriateBodies],
  }
})
