/** `npm run bench`: the API beside a bare server on the same store, signing, copies, the tab's size, planning. */
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import type http from 'node:http'
import { availableParallelism, cpus, tmpdir, totalmem } from 'node:os'
import path from 'node:path'

import { openStore } from '@ect/adapters/store/openStore.ts'
import { recordStores } from '@ect/adapters/store/recordStores.ts'
import { personId } from '@ect/domain/people.ts'
import { fingerprint } from '@ect/adapters/fingerprint.ts'
import { PEOPLE } from '@ect/sandbox/people.ts'
import { sandboxPorts } from '@ect/sandbox/ports.ts'

import { measureAnnouncing } from './bench/announcing.ts'
import { bareServer } from './bench/bareServer.ts'
import { measureCardPresses } from './bench/cardPresses.ts'
import { measureCopies } from './bench/copies.ts'
import { type DrainingMeasure, measureDraining } from './bench/draining.ts'
import { measureFirstPaint } from './bench/firstPaint.ts'
import { type Measured, type RequestInTurn, sideBySide } from './bench/measure.ts'
import { measurePlanning } from './bench/planning.ts'
import { giveSharedReport } from './bench/sharedReport.ts'
import { measureSigning } from './bench/signing.ts'
import { tabSizes } from './bench/tabSizes.ts'
import { type TypingMeasure, typeSideBySide } from './bench/typing.ts'
import { giveDrafts, giveReports, typistsOf } from './bench/typists.ts'
import { buildForBrowsers } from './build/browserBuilds.ts'
import { ensureChromium } from './checks/chromium.ts'
import { ROOT } from './checks/step.ts'
import { startDemo } from './demo/startDemo.ts'

const FIRST_PORT = 5400
const READERS = 32
const TYPISTS = 300
const KEY = { appropriateBodyId: 'lanternfield', reportId: 'amara-whitcombe-1' }

const say = (line: string) => void process.stdout.write(`${line}\n`)
await buildForBrowsers(ROOT, say)
const folder = mkdtempSync(path.join(tmpdir(), 'ect-bench-'))
const ports = sandboxPorts(FIRST_PORT)
// One person asks for everything here, far more often than a person may.
const env = { CALLER_REQUESTS_A_SECOND: '1000000' }
const demo = await startDemo({ ports, folder, root: ROOT, env })
const api = `http://127.0.0.1:${ports.api}/api/appropriate-bodies/${KEY.appropriateBodyId}/reports/${KEY.reportId}`
const headersWith = (token: string) => ({
  authorization: `Bearer ${token}`,
  'content-type': 'application/json',
})
const headers = headersWith(await demo.sandbox.ssoToken('marcus.ellery'))
const tutor = tutorOfKey()
const typists = typistsOf(tutor.tenantId, KEY, TYPISTS)
const tokens = await Promise.all(
  typists.map(({ objectId }) => demo.sandbox.ssoToken(tutor.key, { oid: objectId })),
)

try {
  say(`${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${machine()}`)
  const bare = await bareBesides()
  const withLine = await giveToRead()
  const reading = { method: 'GET', connections: READERS } as const
  const reads = await sideBySide([
    { ...reading, name: 'bare node:http', url: bare.origin },
    { ...reading, name: 'API', url: api, headers },
    { ...reading, name: 'API, with a line', url: withLine, headers },
  ])
  show('Reading one report', reads)
  const inTurn = await sideBySide([
    { ...reading, name: 'bare node:http', url: bare.origin, requests: ofEach((n) => `/${n + 1}`) },
    { ...reading, name: 'API', url: api, requests: ofEach((n) => new URL(addressOf(n)).pathname) },
  ])
  show(`Reading ${TYPISTS} reports in turn, each as its own tutor`, inTurn)
  // One writer: a person types in one place, and both servers guard the same draft by its version.
  const writing = { method: 'PATCH', connections: 1 } as const
  const now = 'Plans in sequence and checks what pupils remember (TS4, TS6). '.repeat(10)
  await fetch(`${api}/draft`, { method: 'PATCH', headers, body: changeTo(now, null) })
  show('Saving one answer', [
    ...(await sideBySide([
      {
        ...writing,
        name: 'bare node:http',
        url: bare.origin,
        body: JSON.stringify({ onTrackReasons: now }),
      },
      { ...writing, name: 'API', url: `${api}/draft`, headers, body: changeTo(now) },
    ])),
  ])
  showTyping(await typing(bare.origin))
  await showSigning()
  say('\nCopies of a signed report, one after another')
  for (const { what, pages, kilobytes, p50, p95 } of await measureCopies()) {
    say(
      `  ${what.padEnd(10)} ${pages} pages  ${kilobytes.toFixed(0)} KB  ` +
        `p50 ${p50.toFixed(1)} ms  p95 ${p95.toFixed(1)} ms`,
    )
  }
  say('\nTab, to the first screen, gzipped')
  for (const { screen, kilobytes } of tabSizes(path.join(ROOT, 'tab', 'dist'))) {
    say(`  ${screen.padEnd(28)} ${kilobytes} KB`)
  }
  await showFirstPaint()
  say('\nPlanning every report of so many inductions, on one core')
  for (const { inductions, reports, seconds, heapMegabytes } of measurePlanning()) {
    say(
      `  ${String(inductions).padStart(6)} inductions  ${String(reports).padStart(7)} reports  ` +
        `${seconds.toFixed(1)} s  heap ${heapMegabytes.toFixed(0)} MB`,
    )
  }
  say('\nWhat is due on one day, in one run of a timer, on SQLite')
  for (const { what, reports, seconds, failed } of await measureAnnouncing()) {
    say(`  ${reports} reports ${what.padEnd(12)} ${seconds.toFixed(1)} s  failed ${failed}`)
  }
  say('\nCards that wait, sent within the limits of Teams')
  showDraining(await measureDraining())
  await bare.stop()
} finally {
  await demo.stop()
  rmSync(folder, { recursive: true, force: true })
}

/** A store of its own on the same engine and disk, with the same report and draft in it. */
async function bareBesides(): Promise<{ origin: string; stop: () => Promise<void> }> {
  const store = await openStore({ SQLITE_FILE: path.join(folder, 'bare.sqlite') })
  const stores = recordStores(store)
  const { seed } = await import('./demo/seed.ts')
  await seed({
    ...stores,
    fingerprint,
    clock: { now: () => '2026-11-23T09:00:00.000Z', today: () => '2026-11-23' },
  })
  const { tenantId, oid: objectId } = tutor
  const writer = { key: KEY, objectId, person: personId(tenantId, objectId) }
  await giveDrafts(stores.drafts, [writer, ...typists])
  await giveReports(stores.reports, KEY, typists)
  const server: http.Server = bareServer(stores, [writer, ...typists])
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return {
    origin: `http://127.0.0.1:${address.port}`,
    async stop() {
      server.closeAllConnections()
      server.close()
      await store.close()
    },
  }
}

/** @returns the address in the API of a report that leaves a line in the access log when read */
async function giveToRead(): Promise<string> {
  const store = await openStore({ SQLITE_FILE: path.join(folder, 'records.sqlite') })
  const { reports } = recordStores(store)
  await giveReports(reports, KEY, typists)
  const { reportId } = await giveSharedReport(reports, KEY)
  await store.close()
  return api.replace(KEY.reportId, reportId)
}

function addressOf(typist: number): string {
  return api.replace(KEY.reportId, `typing-${typist}`)
}

function ofEach(pathOf: (typist: number) => string): readonly RequestInTurn[] {
  return tokens.map((token, n) => ({ path: pathOf(n), headers: headersWith(token) }))
}

function tutorOfKey() {
  const found = PEOPLE.find(({ key }) => key === 'marcus.ellery')
  if (!found) throw new Error('the sandbox has no tutor')
  return found
}

/** Many tutors type at once, each into a report of their own. */
function typing(bareOrigin: string): Promise<readonly TypingMeasure[]> {
  const method = 'PATCH'
  return typeSideBySide([
    {
      name: 'bare node:http',
      typists: TYPISTS,
      save: (typist, _, now) => {
        const body = JSON.stringify({ onTrackReasons: now })
        return new Request(`${bareOrigin}/${typist + 1}`, { method, body })
      },
    },
    {
      name: 'API',
      typists: TYPISTS,
      save: (typist, was, now) => {
        const body = changeTo(now, was)
        return new Request(`${addressOf(typist)}/draft`, {
          method,
          body,
          headers: headersWith(tokens[typist] ?? ''),
        })
      },
    },
  ])
}

function showDraining(measured: DrainingMeasure): void {
  const { notices, tenants, seconds, secondsOfLimits, mostInASecond, failed } = measured
  say(
    `  ${notices} cards to ${tenants} tenants  ${seconds.toFixed(1)} s, the limits alone ` +
      `${secondsOfLimits} s  at most ${mostInASecond} to a tenant in a second  failed ${failed}`,
  )
}

function showTyping(measured: readonly TypingMeasure[]): void {
  say(`\nSaving as ${TYPISTS} people type, each every two seconds`)
  const [bare] = measured
  for (const { name, saves, p50, p99, failed } of measured) {
    const ratio = (p99 / (bare?.p99 ?? p99)).toFixed(1)
    say(
      `  ${name.padEnd(16)} ${String(saves).padStart(7)} saves  p50 ${p50.toFixed(1)} ms  ` +
        `p99 ${p99.toFixed(1)} ms, ${ratio} times bare  failed ${failed}`,
    )
  }
}

async function showSigning(): Promise<void> {
  say('\nSigning, on SQLite, each signature sealed')
  const { presses, p50, p99, failed } = await measureCardPresses(folder)
  const { signedPerSecond, verifying } = await measureSigning(folder)
  say(
    `  a press to the card as it is then, 50 a second: ${presses} presses  ` +
      `p50 ${p50.toFixed(1)} ms  p99 ${p99.toFixed(1)} ms  failed ${failed}`,
  )
  say(
    `  one after another ${signedPerSecond.toFixed(0)}/s  verifying ${verifying.toFixed(2)} ms each`,
  )
}

async function showFirstPaint(): Promise<void> {
  ensureChromium(say)
  const { set, questions, painted, shown } = await measureFirstPaint(FIRST_PORT + 10)
  say(
    `\nThe longest form, ${questions} questions of the set ${set}, in a browser that knows nothing yet`,
  )
  for (const [what, times] of Object.entries({ 'first paint': painted, 'form shown': shown })) {
    const [p50, p95] = [0.5, 0.95].map((part) => times[Math.floor(times.length * part)] ?? 0)
    say(`  ${what}  p50 ${p50?.toFixed(0)} ms  p95 ${p95?.toFixed(0)} ms`)
  }
}

function changeTo(now: string, was: string | null = now): string {
  return JSON.stringify({ changes: [{ question: 'onTrackReasons', was, now }] })
}

function show(title: string, measured: readonly Measured[]): void {
  const [bare] = measured
  say(`\n${title}`)
  for (const { name, perSecond, p99, failed } of measured) {
    const ratio = (perSecond / (bare?.perSecond ?? perSecond)).toFixed(2)
    say(
      `  ${name.padEnd(16)} ${String(perSecond).padStart(7)}/s  ratio ${ratio}  p99 ${p99} ms  failed ${failed}`,
    )
  }
}

function machine(): string {
  const gibibytes = Math.round(totalmem() / 2 ** 30)
  return `${availableParallelism()} cores (${cpus()[0]?.model ?? 'unknown'}), ${gibibytes} GiB`
}
