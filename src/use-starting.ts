import { tell } from './dialogs'
import { openPage } from './go'
import type { Draft } from './outbox/draft'
import { draftPage } from './outbox/draft-page'
import { StorageFull } from './platform/contracts'
import { useOneAtATime } from './use-one-at-a-time'

/** Begins a record once however quickly it is tapped, and opens the page where it is written. */
export function useStarting(): (start: () => Promise<Draft>) => void {
  const once = useOneAtATime()
  const begin = async (start: () => Promise<Draft>) => {
    try {
      await openPage(draftPage(await start()))
    } catch (failure) {
      if (!(failure instanceof StorageFull)) throw failure
      await tell('手机存储空间满了', '请删掉一些不用的照片或应用，再试一次')
    }
  }
  return (start) => once(() => begin(start))
}
