import type { Person } from '../people.ts'
import type { SandboxState } from '../sandboxState.ts'
import { EVERYONE_WITH_APP } from './addresses.ts'

/** Whether the app is there for each person: people remove it, block it, and get it again. */
export interface AppChoices {
  has(person: Person): boolean
  isBlocked(person: Person): boolean
  /** Answers whether the app was not there before. */
  install(person: Person): boolean
  remove(person: Person): void
  block(person: Person, blocked: boolean): void
  /** Told of everyone who gets the app from now on. Answers a function that stops that. */
  onInstalled(listener: () => void): () => void
}

export function openAppChoices({ db }: SandboxState): AppChoices {
  const find = db.prepare('select choice from app_choice where person = ?')
  const keep = db.prepare('insert or replace into app_choice values (?, ?)')
  const drop = db.prepare('delete from app_choice where person = ?')
  const untell = db.prepare('update installation set bot_told = 0 where person = ?')
  const listeners = new Set<() => void>()
  const choiceOf = ({ key }: Person): unknown => find.get(key)?.['choice']
  return {
    has: (person) => EVERYONE_WITH_APP.includes(person) && choiceOf(person) !== 'removed',
    isBlocked: (person) => choiceOf(person) === 'blocked',
    install(person) {
      if (choiceOf(person) !== 'removed') return false
      drop.run(person.key)
      untell.run(person.key)
      for (const listener of listeners) listener()
      return true
    },
    remove: ({ key }) => void keep.run(key, 'removed'),
    block: ({ key }, blocked) => void (blocked ? keep.run(key, 'blocked') : drop.run(key)),
    onInstalled(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
