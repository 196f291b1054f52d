import { useState } from 'react'
import { usePullDownRefresh } from '@tarojs/taro'
import type { Absence } from '@domain/clues/absences'
import { addDays, dayOf } from '@domain/kernel/time'
import { mayDo } from '@domain/people/permissions'
import type { OwnProfile } from '@domain/people/profile'
import { useAsked } from '../../../asking'
import { serverNow } from '../../../clock'
import { BottomAction } from '../../../components/bottom-action'
import { Card } from '../../../components/card'
import { ChosenDay } from '../../../components/chosen-day'
import { EmptyState } from '../../../components/empty-state'
import { Field } from '../../../components/field'
import { Loaded } from '../../../components/loaded'
import { Page } from '../../../components/page'
import { stopPulling } from '../../../pulling'
import { useProfile } from '../../../use-profile'
import type { Duty } from '../duty/asked'
import { Away } from './away'
import { Whom } from './whom'
import { useAbsences } from './use-absences'

const OFFLINE = '现在没有网络，有网后才能登记'
const LONGEST_DAYS = 366

/** Who is away, so that no clue waits for them: one's own, or anybody's for whoever sets the routes. */
export default function AbsencesPage() {
  const actor = useProfile()
  if (!actor || !mayDo(actor.role, 'absence.set'))
    return (
      <Page>
        <EmptyState title="不能登记" words="这里只登记会收到线索的人" />
      </Page>
    )
  return <Absences actor={actor} />
}

function Absences({ actor }: { actor: OwnProfile }) {
  const duty = useAsked('duty.show', {})
  const today = dayOf(serverNow())
  const [typed, setTyped] = useState({ personId: actor._id, from: today, until: today })
  const { busy, setAway, endAway } = useAbsences(() => void duty.refetch())
  usePullDownRefresh(() => stopPulling(duty.refetch()))
  const action = duty.data && (
    <BottomAction words="登记不在岗" busy={busy} onTap={() => setAway(typed)} />
  )
  return (
    <Page offlineWords={OFFLINE} action={action}>
      <Loaded of={duty}>
        {(shown) => (
          <>
            <Away duty={shown} actor={actor} busy={busy} onEnd={endAway} />
            <Form duty={shown} ownId={actor._id} typed={typed} onChange={setTyped} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

interface FormProps {
  duty: Duty
  ownId: string
  typed: Absence
  onChange: (typed: Absence) => void
}

/** The last day is never before the first. */
function Form({ duty, ownId, typed, onChange }: FormProps) {
  const { personId, from, until } = typed
  const today = dayOf(serverNow())
  const within = { start: today, end: addDays(today, LONGEST_DAYS) }
  const whom = personId === ownId ? '您' : '他'
  return (
    <Card
      title={duty.may.set ? '登记' : '登记您不在岗的日子'}
      under={`这几天新的线索不派给${whom}，也不会提醒${whom}；手上的线索还在`}
    >
      {duty.may.set && (
        <Whom
          people={duty.people}
          chosenId={personId}
          onChoose={(chosen) => onChange({ ...typed, personId: chosen })}
        />
      )}
      <Field label="从哪天起">
        <ChosenDay
          {...{ label: '从哪天起', value: from, ...within }}
          onChange={(day) => onChange({ ...typed, from: day, until: until < day ? day : until })}
        />
      </Field>
      <Field label="到哪天（当天也不在）">
        <ChosenDay
          {...{ label: '到哪天', value: until, ...within, start: from }}
          onChange={(day) => onChange({ ...typed, until: day })}
        />
      </Field>
    </Card>
  )
}
