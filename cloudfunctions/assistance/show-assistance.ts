import { photosOfAssistance, type Assistance } from '@domain/assistance/assistance'
import { mayReadAssistance } from '@domain/assistance/whose'
import { spokenMatter, type Clue } from '@domain/clues/clue'
import { id } from '@domain/kernel/ids'
import { problem } from '@domain/kernel/problems'
import { object } from '@domain/kernel/z'
import { covers, mayDo } from '@domain/people/permissions'
import type { Person } from '@domain/people/person'
import { showPhotos, type ShownPhoto } from '../kernel/photos'
import type { Store } from '../kernel/store'
import { query } from '../kernel/use-case'
import { shownOf, type ShownParts } from './shown'

/** What whoever is asked must know of the clue: what seems wrong, and nothing of who said so. */
export interface AboutClue {
  spokenMatter: string
  findings: Pick<Clue['findings'][number], 'question' | 'words'>[]
}

export interface ShownAssistance {
  assistance: ShownParts
  /** While help is awaited. */
  about?: AboutClue
  /** By file id. */
  photos: Record<string, ShownPhoto>
  may: { answer: boolean; withdraw: boolean; readClue: boolean }
}

export const showAssistance = query({
  action: 'assistance.read',
  input: object({ assistanceId: id }),

  async run({ input, actor, store }): Promise<ShownAssistance> {
    const found = await store.find('assistances', input.assistanceId)
    if (!found || !mayReadAssistance(actor, found)) throw problem('notFound', { what: '这次协查' })
    const [about, photos] = await Promise.all([
      found.status === 'asked' ? aboutClue(store, found) : undefined,
      showPhotos(store, found._id, photosOfAssistance(found)),
    ])
    return { assistance: shownOf(found), ...(about && { about }), photos, may: mayOf(actor, found) }
  },
})

function mayOf(actor: Person, found: Assistance): ShownAssistance['may'] {
  const isMine = found.coordinatorId === actor._id && mayDo(actor.role, 'assistance.give')
  const reaches = covers(actor, found)
  return {
    answer: isMine && found.status !== 'answered',
    withdraw: reaches && found.status === 'asked' && mayDo(actor.role, 'assistance.ask'),
    readClue: reaches,
  }
}

async function aboutClue(store: Store, { clueId }: Assistance): Promise<AboutClue | undefined> {
  const clue = await store.find('clues', clueId)
  return (
    clue && {
      spokenMatter: spokenMatter(clue),
      findings: clue.findings.map(({ question, words }) => ({ question, words })),
    }
  )
}
