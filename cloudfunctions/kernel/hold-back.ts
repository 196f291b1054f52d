// A result that no longer stands is not read by anybody: what was released of a record is withdrawn in the same transaction in
// which it is taken up again.

import type { Instant } from '@domain/kernel/time'
import type { Person } from '@domain/people/person'
import { withdrawn } from '@domain/releases/releasing'
import { releaseIdOf, type ReleaseSource } from '@domain/releases/source'
import type { Work } from './work'

/** The reasons that its page gives. */
export const heldBackFor = {
  reopened: '这件事正在重新办理',
  corrected: '处理结果作了更正',
} as const

interface HoldingBack {
  why: keyof typeof heldBackFor
  by: Pick<Person, '_id' | 'name'>
  at: Instant
}

export async function holdBack(
  work: Work,
  source: ReleaseSource,
  { why, by, at: now }: HoldingBack,
): Promise<void> {
  const found = await work.find('releases', releaseIdOf(source))
  if (found?.status !== 'published') return
  const changes = withdrawn(found, heldBackFor[why], { by, now })
  work.change('releases', found, changes, { what: 'release.withdrawn' })
}
