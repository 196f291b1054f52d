import { id } from '@domain/kernel/ids'
import { problem } from '@domain/kernel/problems'
import { covers } from '@domain/people/permissions'
import { withdrawalWords } from '@domain/releases/release'
import { withdrawn } from '@domain/releases/releasing'
import { releaseIdOf, releaseSource } from '@domain/releases/source'
import { command } from '../kernel/use-case'

/** Nobody reads it any more; it may be published anew. */
export const withdrawRelease = command({
  action: 'result.release',
  input: releaseSource.extend({ requestId: id, reason: withdrawalWords }),

  async run({ input, actor, now, work }): Promise<{ withdrawnAt: string }> {
    const found = await work.find('releases', releaseIdOf(input))
    if (!found || !covers(actor, found)) throw problem('notFound', { what: '这条公布的结果' })
    const changes = withdrawn(found, input.reason, { by: actor, now })
    work.change('releases', found, changes, { what: 'release.withdrawn' })
    return { withdrawnAt: now }
  },
})
