import { useState } from 'react'
import { usePullDownRefresh, useRouter } from '@tarojs/taro'
import { mayDo } from '@domain/people/permissions'
import type { OwnProfile } from '@domain/people/profile'
import { BottomAction } from '../../../components/bottom-action'
import { EmptyState } from '../../../components/empty-state'
import { Loaded } from '../../../components/loaded'
import { Page } from '../../../components/page'
import { TextButton } from '../../../components/text-button'
import { stopPulling } from '../../../pulling'
import { useProfile } from '../../../use-profile'
import { answer, note, phone, report, ruleOut, sendAdded, verify } from './acting'
import { Head } from './head'
import { useEmergencyId, useKnown, type Known } from './known'
import { Noting } from './noting'
import { Photos } from './photos'
import { Recipients } from './recipients'
import { RuleOut } from './rule-out'
import { Asked, Situation } from './situation'
import { Times } from './times'

const OFFLINE = '现在没有网络，照样能打电话、做记录，有网后自动发出'

/** One emergency, from the first word of it: whom to tell, what is known, what was done. */
export default function EventPage() {
  const { id, more } = useRouter().params
  const person = useProfile()
  const emergencyId = useEmergencyId({ ...(id && { id }), ...(more && { more }) })
  if (!person || !mayDo(person.role, 'emergency.read'))
    return (
      <Page>
        <EmptyState title="不能查看" words="突发事件由协管员记录，执法机构查看" />
      </Page>
    )
  return <Event id={emergencyId} person={person} />
}

function Event({ id, person }: { id: string; person: OwnProfile }) {
  const { asked, known } = useKnown(id, person)
  usePullDownRefresh(() => stopPulling(asked.refetch()))
  const read = { readAt: asked.dataUpdatedAt, readAgain: asked.refetch }
  if (!known) return <Page offlineWords={OFFLINE}>{<Loaded of={asked}>{() => null}</Loaded>}</Page>
  return mayDo(person.role, 'emergency.report') ? (
    <Handled {...{ known, person, read }} />
  ) : (
    <Page offlineWords={OFFLINE}>
      <Head known={known} />
      <Recipients known={known} />
      <Times known={known} />
      <Situation known={known} />
      <Photos {...{ known, ...read }} />
    </Page>
  )
}

interface HandledProps {
  known: Known
  person: OwnProfile
  read: { readAt: number; readAgain: () => unknown }
}

function Handled({ known, person, read }: HandledProps) {
  const [adds, setAdds] = useState(false)
  const { stage, emergency, noting, adding } = known
  const writes = stage === 'open' || adds || adding !== undefined
  const done = emergency.status === 'ruledOut'
  return (
    <Page offlineWords={OFFLINE} action={<Action known={known} />}>
      <Head known={known} />
      {noting.map((draft) => (
        <Noting key={draft._id} kind={emergency.kind} draft={draft} />
      ))}
      <Recipients
        known={known}
        {...(!done && {
          onPhone: (to, number) => void phone(known, person, to, number),
          onNote: (to) => void note(known, person, to),
        })}
      />
      <Times known={known} {...(!done && { onVerify: () => void verify(known, person) })} />
      {writes ? (
        <Asked known={known} onAnswer={(...given) => void answer(known, person, ...given)} />
      ) : (
        <>
          <Situation known={known} />
          <TextButton word="补充、更正情况" onTap={() => setAdds(true)} />
        </>
      )}
      <Photos {...{ known, person, ...read }} />
      {stage === 'sent' && !done && (
        <RuleOut onRuleOut={(words) => void ruleOut(known, person, words)} />
      )}
    </Page>
  )
}

function Action({ known }: { known: Known }) {
  if (known.stage === 'open') return <BottomAction words="现在上报" onTap={() => report(known)} />
  return known.adding ? <BottomAction words="发出补充" onTap={() => sendAdded(known)} /> : null
}
