import { openSqliteStore } from '../store/sqliteStore.ts'
import { note, noteDocument } from './notes.ts'

/** Run as a process of its own: writes notes into the file it is given, naming each once it is kept. */
const store = openSqliteStore(process.argv[2] ?? '')
for (let n = 0; ; n += 1) {
  const id = `n${n}`
  await store.create(noteDocument, note({ id }))
  await new Promise((resolve) => {
    process.stdout.write(`${id}\n`, resolve)
  })
}
