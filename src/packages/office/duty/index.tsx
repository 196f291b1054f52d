import { useState } from 'react'
import { usePullDownRefresh } from '@tarojs/taro'
import type { Day } from '@domain/kernel/time'
import { mayDo } from '@domain/people/permissions'
import type { OwnProfile } from '@domain/people/profile'
import { useAsked } from '../../../asking'
import { BottomAction } from '../../../components/bottom-action'
import { EmptyState } from '../../../components/empty-state'
import { Loaded } from '../../../components/loaded'
import { Page } from '../../../components/page'
import { stopPulling } from '../../../pulling'
import { useProfile } from '../../../use-profile'
import type { Doing, Duty } from './asked'
import { DaySheet } from './day-sheet'
import { HandOverSheet } from './hand-over-sheet'
import { Now } from './now'
import { Roster } from './roster'
import { useDuty } from './use-duty'

const OFFLINE = '现在没有网络，有网后才能更改和交接班'

/** Who is on duty now and in the days to come, and what goes from one to the next. */
export default function DutyPage() {
  const actor = useProfile()
  if (!actor || !mayDo(actor.role, 'duty.read'))
    return (
      <Page>
        <EmptyState title="不能查看" words="值班表由执法机构的人员查看" />
      </Page>
    )
  return <OnDuty actor={actor} />
}

function OnDuty({ actor }: { actor: OwnProfile }) {
  const duty = useAsked('duty.show', {})
  const [doing, setDoing] = useState<Doing>()
  const acting = useDuty(() => {
    setDoing(undefined)
    void duty.refetch()
  })
  usePullDownRefresh(() => stopPulling(duty.refetch()))
  const { data } = duty
  const action = data && mainAction(data, actor, acting, setDoing)
  return (
    <Page offlineWords={OFFLINE} action={action && <BottomAction {...action} busy={acting.busy} />}>
      <Loaded of={duty}>
        {(shown) => (
          <>
            <Now duty={shown} />
            <Roster duty={shown} {...(shown.may.set && settingOf(shown, acting, setDoing))} />
            {doing && (
              <Doings
                {...{ doing, duty: shown, acting, ownId: actor._id }}
                onClose={() => setDoing(undefined)}
              />
            )}
          </>
        )}
      </Loaded>
    </Page>
  )
}

/** What whoever sets the roster can do with it. */
const settingOf = (
  { county }: Duty,
  { setChange }: ReturnType<typeof useDuty>,
  onDo: (doing: Doing) => void,
) => ({
  onDay: (on: Day) => onDo({ what: 'day', on }),
  onChangeTime: (changesAt: string) => setChange(county, changesAt),
})

interface DoingsProps {
  doing: Doing
  duty: Duty
  ownId: string
  acting: ReturnType<typeof useDuty>
  onClose: () => void
}

const Doings = ({ doing, ownId, ...rest }: DoingsProps) =>
  doing.what === 'day' ? (
    <DaySheet on={doing.on} {...rest} />
  ) : (
    <HandOverSheet ownId={ownId} {...rest} />
  )

/** Whoever comes on confirms; whoever goes off hands over. */
function mainAction(
  { handOver, may }: Duty,
  { _id }: OwnProfile,
  { confirm }: ReturnType<typeof useDuty>,
  onDo: (doing: Doing) => void,
) {
  if (handOver && handOver.toId === _id && !handOver.confirmedAt)
    return { words: '已看过，确认接班', onTap: () => confirm(handOver._id) }
  return may.handOver && { words: '交班', onTap: () => onDo({ what: 'handOver' }) }
}
