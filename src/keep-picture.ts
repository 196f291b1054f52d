import { agreed, say } from './dialogs'
import { album } from './platform/album'
import type { Drawing } from './platform/contracts'

/** Into the phone's album, whether it is there now, and said how that went; `otherwise` is for whoever has not allowed it. */
export async function keepPicture(
  drawing: Drawing,
  name: string,
  { kept, otherwise }: { kept: string; otherwise: string },
): Promise<boolean> {
  const outcome = await album.keep(drawing, name)
  if (outcome === 'kept') say(kept)
  if (outcome === 'notAllowed' && (await agreed('没有存下', otherwise, '去设置')))
    album.openSettings()
  return outcome === 'kept'
}
