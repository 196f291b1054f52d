import { usePullDownRefresh, useRouter } from '@tarojs/taro'
import { mayDo } from '@domain/people/permissions'
import { useAsked } from '../../../asking'
import { Loaded } from '../../../components/loaded'
import { Page } from '../../../components/page'
import { packedFacility, usePacked } from '../../../pack/phone-pack'
import { stopPulling } from '../../../pulling'
import { Offline } from '../../../refusals'
import { useProfile } from '../../../use-profile'
import { registeredHere } from '../registered-here'
import { Dossier } from './dossier'
import { DossierHere } from './dossier-here'
import { PackedDossier } from './packed-dossier'
import { StartPatrol } from './start-patrol'

/** One dossier per facility (一户一档), and the way to patrol it. */
export default function FacilityPage() {
  const { params } = useRouter()
  const profile = useProfile()
  const id = params['id'] ?? ''
  const shown = useAsked('facilities.show', { facilityId: id })
  const packed = usePacked()
  usePullDownRefresh(() => stopPulling(shown.refetch()))
  const onPhone = shown.error instanceof Offline ? packedFacility(id) : undefined
  const here = shown.data ? undefined : registeredHere(id)
  const facility = here ?? onPhone ?? shown.data?.facility
  const mayPatrol = facility && profile && mayDo(profile.role, 'patrol.submit')
  return (
    <Page action={mayPatrol && <StartPatrol facility={facility} personId={profile._id} />}>
      {here ? (
        <DossierHere facility={here} />
      ) : onPhone && packed && !shown.data ? (
        <PackedDossier facility={onPhone} packed={packed} />
      ) : (
        <Loaded of={shown}>{(value) => <Dossier shown={value} />}</Loaded>
      )}
    </Page>
  )
}
