import { usePullDownRefresh, useRouter } from '@tarojs/taro'
import type { Id } from '@domain/kernel/ids'
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
  const known = useKnown(params['id'] ?? '')
  usePullDownRefresh(() => stopPulling(known.shown.refetch()))
  const { facility } = known
  const mayPatrol = facility && profile && mayDo(profile.role, 'patrol.submit')
  return (
    <Page action={mayPatrol && <StartPatrol facility={facility} personId={profile._id} />}>
      <KnownDossier known={known} />
    </Page>
  )
}

/** From the cloud; else from the copy on this phone, or as it was registered here a moment ago. */
function useKnown(id: Id) {
  const shown = useAsked('facilities.show', { facilityId: id })
  const packed = usePacked()
  const onPhone = shown.error instanceof Offline ? packedFacility(id) : undefined
  const here = shown.data ? undefined : registeredHere(id)
  return { shown, packed, onPhone, here, facility: here ?? onPhone ?? shown.data?.facility }
}

function KnownDossier({
  known: { shown, packed, onPhone, here },
}: {
  known: ReturnType<typeof useKnown>
}) {
  if (here) return <DossierHere facility={here} />
  if (onPhone && packed && !shown.data) return <PackedDossier facility={onPhone} packed={packed} />
  return <Loaded of={shown}>{(value) => <Dossier shown={value} />}</Loaded>
}
