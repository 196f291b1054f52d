import type { OutreachWritten } from '../../../outbox/kinds/outreach-written'
import type { Draft } from '../../../outbox/draft'
import type { Writing } from '../../../outbox/use-draft'
import { ProofCard } from './proof-card'
import { WhatCard } from './what-card'
import { WhomCard } from './whom-card'

/** One part of an occasion that is being written. */
export interface PartProps {
  said: OutreachWritten
  change: (changes: Partial<OutreachWritten>) => void
}

interface OutreachFormProps<Content extends OutreachWritten> {
  draft: Draft<Content>
  writing: Writing<Content>
}

/** Entered once: the record sheet and every count are read from it. */
export function OutreachForm<Content extends OutreachWritten>(props: OutreachFormProps<Content>) {
  const { draft, writing } = props
  const change = (changes: Partial<OutreachWritten>) =>
    writing.change((content) => ({ ...content, ...changes }))
  const part = { said: draft.content, change }
  return (
    <>
      <WhatCard {...part} />
      <WhomCard {...part} />
      <ProofCard {...part} draft={draft} writing={writing} />
    </>
  )
}
