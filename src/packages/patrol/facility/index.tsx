import { usePullDownRefresh, useRouter } from '@tarojs/taro'
import { mayDo } from '@domain/people/permissions'
import { useAsked } from '../../../asking'
import { Loaded } from '../../../components/loaded'
import { Page } from '../../../components/page'
import { stopPulling } from '../../../pulling'
import { useProfile } from '../../../use-profile'
import { Dossier } from './dossier'
import { StartPatrol } from './start-patrol'

/** One dossier per facility (一户一档), and the way to patrol it. */
export default function FacilityPage() {
  const { params } = useRouter()
  const profile = useProfile()
  const shown = useAsked('facilities.show', { facilityId: params['id'] ?? '' })
  usePullDownRefresh(() => stopPulling(shown.refetch()))
  const mayPatrol = shown.data && profile && mayDo(profile.role, 'patrol.submit')
  return (
    <Page
      action={mayPatrol && <StartPatrol facility={shown.data.facility} personId={profile._id} />}
    >
      <Loaded of={shown}>{(value) => <Dossier shown={value} />}</Loaded>
    </Page>
  )
}
