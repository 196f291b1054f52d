import type { Id } from '@domain/kernel/ids'
import { useAsked } from '../../../asking'
import { AdviceOfPatrol } from '../advice-entry'

/** What the cloud keeps of the patrol says what may be asked. */
export function AdviceOfSent({ patrolId }: { patrolId: Id }) {
  const { data } = useAsked('patrols.show', { patrolId })
  return data ? <AdviceOfPatrol patrol={data.patrol} /> : null
}
