import type { FacilityStatus } from '@domain/facilities/facility'
import { differenceNames, type Patrol, type PatrolEnd } from '@domain/patrols/patrol'
import { mayDo } from '@domain/people/permissions'
import { call, type AnswerTo } from '../../../cloud'
import { Card } from '../../../components/card'
import { Row } from '../../../components/row'
import { tell } from '../../../dialogs'
import { openPage } from '../../../go'
import { draftPage } from '../../../outbox/draft-page'
import { startChange, type Noticed } from '../../../outbox/start-registry'
import { packedFacility } from '../../../pack/phone-pack'
import { unlessUnanswered, wordsOf } from '../../../refusals'
import { useOneAtATime } from '../../../use-one-at-a-time'
import { useProfile } from '../../../use-profile'

type Noticing = Pick<Patrol, '_id' | 'facilityId' | 'end' | 'differences' | 'note'>

const becomes: Partial<Record<PatrolEnd, FacilityStatus>> = {
  longOutOfBusiness: 'suspended',
  closedDown: 'closed',
}

/** What differed on the spot leads to a change with one tap, with the patrol as its proof. */
export function ChangeRegistry({ patrol }: { patrol: Noticing }) {
  const profile = useProfile()
  const once = useOneAtATime()
  const noticed = noticedBy(patrol)
  if (!profile || !mayDo(profile.role, 'facility.change') || !noticed) return null
  const begin = async () => {
    const facility = await facilityNow(patrol.facilityId)
    if (!facility) return tell('打不开', '现在没有网络，手机上也没有这个单位的资料，有网后再改')
    try {
      await openPage(draftPage(await startChange(profile._id, facility, noticed)))
    } catch (failure) {
      await tell('没有开始', wordsOf(failure))
    }
  }
  return (
    <Card>
      <Row
        title={noticed.status ? '去改营业状态' : '去改登记信息'}
        under="按这次巡查看到的改，照片不用再拍"
        onTap={() => once(begin)}
      />
    </Card>
  )
}

/** Undefined where all was as registered. */
function noticedBy({ _id, end, differences, note }: Noticing): Noticed | undefined {
  const status = becomes[end]
  if (!status && differences.length === 0) return undefined
  const words = [
    ...(status && note ? [note] : []),
    ...differences.map((each) => `${differenceNames[each.what]}：${each.words}`),
  ].join('；')
  return { words: words.slice(0, 300), patrolId: _id, ...(status && { status }) }
}

async function facilityNow(
  facilityId: string,
): Promise<AnswerTo<'facilities.show'>['facility'] | undefined> {
  const shown = await unlessUnanswered(call('facilities.show', { facilityId }))
  return shown?.facility ?? packedFacility(facilityId)
}
