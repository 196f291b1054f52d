import { useState } from 'react'
import { redirectTo, useRouter } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { kindOfVisit, visitKindNames } from '@domain/advice/ordered-visit'
import { mayDo } from '@domain/people/permissions'
import { useAsked } from '../../../asking'
import { BottomAction } from '../../../components/bottom-action'
import { Card } from '../../../components/card'
import { EmptyState } from '../../../components/empty-state'
import { Loaded } from '../../../components/loaded'
import { Page } from '../../../components/page'
import { pageOf } from '../../../go'
import { callOnce } from '../../../once'
import { useActing } from '../../../use-acting'
import { useProfile } from '../../../use-profile'
import { blankOrder, linesOf, OrderFields } from '../../../components/order-fields'

/** An officer asks a coordinator to go there again: 回访, or 复查 after a case. */
export default function OrderPage() {
  const profile = useProfile()
  const { facility: facilityId = '', clue: clueId } = useRouter().params
  if (!profile || !mayDo(profile.role, 'visit.order'))
    return (
      <Page>
        <EmptyState title="不能查看" words="回访由执法人员安排" />
      </Page>
    )
  return clueId ? (
    <FromClue facilityId={facilityId} clueId={clueId} />
  ) : (
    <FromFacility facilityId={facilityId} />
  )
}

function FromClue({ facilityId, clueId }: { facilityId: string; clueId: string }) {
  const asked = useAsked('clues.show', { clueId })
  if (!asked.data) return <Waiting of={asked} />
  const { clue } = asked.data
  const questions = clue.findings.map(({ question }) => question).join('\n')
  return (
    <Order
      {...{ facilityId, clueId, questions }}
      facilityName={clue.facilityName}
      word={visitKindNames[kindOfVisit(clue)]}
    />
  )
}

function FromFacility({ facilityId }: { facilityId: string }) {
  const asked = useAsked('facilities.show', { facilityId })
  if (!asked.data) return <Waiting of={asked} />
  const { name } = asked.data.facility
  return <Order {...{ facilityId, questions: '' }} facilityName={name} word="回访" />
}

const Waiting = ({ of }: { of: Parameters<typeof Loaded<unknown>>[0]['of'] }) => (
  <Page offlineWords="现在没有网络，有网后才能安排">
    <Loaded of={of}>{() => null}</Loaded>
  </Page>
)

interface OrderProps {
  facilityId: string
  facilityName: string
  clueId?: string
  questions: string
  /** 回访 or 复查 */
  word: string
}

function Order({ facilityId, facilityName, clueId, questions, word }: OrderProps) {
  const [said, setSaid] = useState(() => blankOrder(questions))
  const { busy, act, once } = useActing()
  const asked = linesOf(said.lines)
  const order = async () => {
    const note = said.note.trim()
    const { visitId } = await callOnce('visits.order', clueId ?? facilityId, {
      ...{ facilityId, asked, dueOn: said.dueOn },
      ...(clueId && { clueId }),
      ...(note && { note }),
    })
    await redirectTo({ url: `/${pageOf.visit(visitId)}` })
  }
  return (
    <Page
      offlineWords="现在没有网络，有网后才能安排"
      action={
        <BottomAction
          words={asked.length > 0 ? `请协管员去${word}` : '请写要看什么'}
          disabled={asked.length === 0}
          busy={busy}
          onTap={() => once(() => act(order))}
        />
      }
    >
      <Card>
        <View className="title">{facilityName}</View>
        <View className="quiet">由负责这个单位的协管员去看，看到的情况会回复给您</View>
      </Card>
      <OrderFields
        said={said}
        onChange={(changes) => setSaid((before) => ({ ...before, ...changes }))}
      />
    </Page>
  )
}
