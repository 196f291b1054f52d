// What a result can be released of: a case, a clue or a sample. A patrol, an advice and a re-inspection are a coordinator's own
// finding; there is no kind for them, so nobody can release one (docs/decisions/0048).

import { hashOf } from '../kernel/hash'
import { id, type Id } from '../kernel/ids'
import { enum as oneOf, object, type infer as Infer } from '../kernel/z'

export const releasedKindNames = { case: '案件', clue: '线索', sample: '抽检' } as const
export const releasedKind = oneOf(['case', 'clue', 'sample'])
export type ReleasedKind = Infer<typeof releasedKind>

export const releaseSource = object({ kind: releasedKind, sourceId: id })
export type ReleaseSource = Infer<typeof releaseSource>

/** One release of one source. What the public reads has this id, from which nobody can tell the source. */
export const releaseIdOf = ({ kind, sourceId }: { kind: ReleasedKind; sourceId: Id }): string =>
  hashOf(['release', kind, sourceId]).slice(0, 26)
