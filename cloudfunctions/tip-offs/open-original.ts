import { id } from '@domain/kernel/ids'
import { problem } from '@domain/kernel/problems'
import { addMinutes, type Instant } from '@domain/kernel/time'
import { object, string } from '@domain/kernel/z'
import { LOOK_MINUTES, lookReason } from '@domain/tip-offs/informant'
import { tipFileId, type TipFile } from '@domain/tip-offs/tip-file'
import type { Person } from '@domain/people/person'
import type { Store } from '../kernel/store'
import { command } from '../kernel/use-case'
import { tipOfAgency } from './deciding'

/** What a resident sent as it was may say who they are: opened with a reason, which is in the trail before anybody sees it. */
export const openOriginalOfTip = command({
  action: 'informant.open',
  input: object({
    ...{ requestId: id, tipOffId: id, fileId: string().max(300) },
    reason: lookReason,
  }),

  async run({ input, actor, now, work }): Promise<{ until: Instant }> {
    const file = await keptFile(work, actor, input)
    const look = { by: actor._id, byName: actor.name, at: now, reason: input.reason }
    const looks = [...(file.looks ?? []), look]
    work.change('tipFiles', file, { looks }, { what: 'tipFile.opened' })
    return { until: addMinutes(now, LOOK_MINUTES) }
  },
})

/** Of a tip of the agency's area, where an original is kept; Problem notFound. */
export async function keptFile(
  store: Store,
  actor: Person,
  { tipOffId, fileId }: { tipOffId: string; fileId: string },
): Promise<TipFile> {
  const tip = await tipOfAgency(store, actor, tipOffId)
  const file = await store.find('tipFiles', tipFileId(tip._id, fileId))
  if (!file?.originalFileId) throw problem('notFound', { what: '原件' })
  return file
}
