import type { DeviceBuffer } from './deviceBuffer.ts'
import type { DraftSaver } from './draftSaver.ts'
import { isNothing } from './unacknowledged.ts'

interface Keeping {
  readonly buffer: DeviceBuffer
  /** The name under which the device keeps it. */
  readonly what: string
  /** Whether the appropriate body lets anything stay on devices. */
  readonly isAllowed: boolean
}

/**
 * Brings back what an earlier window could not save, and from then on keeps on the device whatever
 * the server does not have yet.
 */
export async function keepOnDevice(
  saver: DraftSaver,
  { buffer, what, isAllowed }: Keeping,
): Promise<void> {
  const left = await buffer.leftBehind(what)
  if (left.length > 0) await settled(saver)
  for (const { kept } of left) saver.takeBack(kept)
  if (isAllowed) await keepFromNowOn(saver, buffer, what)
  else if (!(await saver.flush())) return
  for (const { forget } of left) await forget()
}

/** What comes back is compared with what the server has, so nothing may be on its way meanwhile. */
function settled(saver: DraftSaver): Promise<void> {
  return new Promise((resolve) => {
    const stop = saver.subscribe(look)
    function look() {
      const { isUnsaved, conflicts } = saver.snapshot()
      if (isUnsaved || conflicts.length > 0) return
      stop()
      resolve()
    }
    look()
  })
}

/** One write at a time, and the newest text after it. */
async function keepFromNowOn(saver: DraftSaver, buffer: DeviceBuffer, what: string): Promise<void> {
  let isWriting = false
  let isOnDevice = false
  let isChanged = false
  const write = async () => {
    isChanged = true
    if (isWriting) return
    isWriting = true
    while (isChanged) {
      isChanged = false
      const kept = saver.unacknowledged()
      if (!isNothing(kept) || isOnDevice) await buffer.keep(what, kept)
      isOnDevice = !isNothing(kept)
    }
    isWriting = false
  }
  await write()
  // Without space on the device everything else goes on: the server is where the text belongs.
  const goOn = () => void write().catch(() => (isWriting = false))
  saver.subscribe(goOn)
  goOn()
}
