// From a visit to the samples that are taken on it: also while the patrol is still on this phone.

import type { Id } from '@domain/kernel/ids'
import { mayDo } from '@domain/people/permissions'
import { Card } from '../../components/card'
import { Row } from '../../components/row'
import { startSample } from '../../outbox/start-sample'
import { useDrafts } from '../../outbox/use-outbox'
import { useProfile } from '../../use-profile'
import { useStarting } from '../../use-starting'

interface SampleEntryProps {
  facility: { _id: Id; name: string }
  patrolId: Id
}

export function SampleEntry({ facility, patrolId }: SampleEntryProps) {
  const profile = useProfile()
  const start = useStarting()
  const { drafts } = useDrafts()
  if (!profile || !mayDo(profile.role, 'sample.take')) return null
  const count = drafts.filter(
    ({ kind, content }) =>
      kind === 'sample' && (content as { patrolId?: Id }).patrolId === patrolId,
  ).length
  return (
    <Card>
      <Row
        title="采了样品（抽检）"
        under={count > 0 ? `手机上有 ${count} 份，再登记一份` : '登记采了什么、送到哪里'}
        onTap={() => start(() => startSample(profile._id, facility, patrolId))}
      />
    </Card>
  )
}
