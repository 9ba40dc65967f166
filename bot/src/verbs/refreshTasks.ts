import { cardReply } from '../cardReply.ts'
import { tasks } from '../messages/tasks.ts'
import type { Verb } from './verb.ts'

/** Shows what waits for whoever looks, now. */
export const refreshTasks: Verb = async (parts, press) => cardReply(await tasks(parts, press))
