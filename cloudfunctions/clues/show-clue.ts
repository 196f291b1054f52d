import { spokenMatter, type Clue } from '@domain/clues/clue'
import { id } from '@domain/kernel/ids'
import { problem } from '@domain/kernel/problems'
import { object } from '@domain/kernel/z'
import { covers, mayDo } from '@domain/people/permissions'
import { linksTo } from '../kernel/photos'
import { query } from '../kernel/use-case'

export interface ShownClue {
  clue: Omit<Clue, 'trail' | 'listKey'>
  /** 疑似… until an officer has decided. */
  spokenMatter: string
  /** File id to a short link. */
  links: Record<string, string>
  /** What this person may do with it now. */
  may: { accept: boolean; close: boolean }
}

export const showClue = query({
  action: 'clue.read',
  input: object({ clueId: id }),

  async run({ input, actor, store }): Promise<ShownClue> {
    const clue = await store.find('clues', input.clueId)
    if (!clue || !covers(actor, clue)) throw problem('notFound', { what: '该线索' })
    const { trail: _trail, listKey: _listKey, ...shown } = clue
    return {
      clue: shown,
      spokenMatter: spokenMatter(clue),
      links: await linksTo(clue.findings.flatMap(({ photos }) => photos)),
      may: {
        accept: clue.status === 'reported' && mayDo(actor.role, 'clue.accept'),
        close: clue.status === 'accepted' && mayDo(actor.role, 'clue.close'),
      },
    }
  },
})
