import { useRouter } from '@tarojs/taro'
import { mayDo } from '@domain/people/permissions'
import { useAsked } from '../../../asking'
import { EmptyState } from '../../../components/empty-state'
import { Loaded } from '../../../components/loaded'
import { Page } from '../../../components/page'
import { useProfile } from '../../../use-profile'
import { OFFLINE, Opening } from './opening'

/** From the clue that an officer has in hand, and others of the same place. */
export default function OpenCasePage() {
  const profile = useProfile()
  const { clue: clueId = '' } = useRouter().params
  const may = profile !== undefined && mayDo(profile.role, 'case.handle')
  const asked = useAsked('cases.openable', { clueId }, { enabled: may })
  if (!may)
    return (
      <Page>
        <EmptyState title="不能查看" words="立案由执法人员办理" />
      </Page>
    )
  const { data } = asked
  if (!data || data.rows[0]?._id !== clueId)
    return (
      <Page offlineWords={OFFLINE}>
        <Loaded of={asked}>
          {() => <EmptyState title="现在不能立案" words="线索受理后、办结前才能立案" />}
        </Loaded>
      </Page>
    )
  return <Opening clueId={clueId} openable={data} ownId={profile._id} />
}
