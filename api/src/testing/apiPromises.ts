import { afterAll, beforeAll, describe } from '@jest/globals'

import { assessmentPromises } from './assessmentPromises.ts'
import { badInputPromises } from './badInputPromises.ts'
import { choicesPromises } from './choicesPromises.ts'
import { commandPromises } from './commandPromises.ts'
import { concernPromises } from './concernPromises.ts'
import { journeyPromises } from './journeyPromises.ts'
import { leavingPromises } from './leavingPromises.ts'
import { outagePromises } from './outagePromises.ts'
import { rightsPromises } from './rightsPromises.ts'
import type { RunningApi } from './runningApi.ts'
import { settingsPromises } from './settingsPromises.ts'
import { tokenPromises } from './tokenPromises.ts'

/** What the API promises over HTTP, whichever host serves it and whatever keeps its records. */
export function apiPromises(start: () => Promise<RunningApi>): void {
  let api: RunningApi
  beforeAll(async () => {
    api = await start()
  }, 30_000)
  afterAll(() => api.stop())
  const started = () => api

  describe('who is let in', () => {
    tokenPromises(started)
  })
  describe('one review from due to reviewed', () => {
    journeyPromises(started)
  })
  describe('an ECT who leaves', () => {
    leavingPromises(started)
  })
  describe('one final assessment, signed by three', () => {
    assessmentPromises(started)
  })
  describe('a concern of an ECT', () => {
    concernPromises(started)
  })
  describe('whose a report is not', () => {
    rightsPromises(started)
  })
  describe('notices', () => {
    choicesPromises(started)
  })
  describe('what nobody should ask', () => {
    badInputPromises(started)
  })
  describe('what comes twice or too late', () => {
    commandPromises(started)
  })
  describe('what an appropriate body decides', () => {
    settingsPromises(started)
  })
  describe('while something is away', () => {
    outagePromises(started)
  })
}
