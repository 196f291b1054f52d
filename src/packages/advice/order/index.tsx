import { useState } from 'react'
import { redirectTo, useRouter } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { kindOfVisit, visitKindNames } from '@domain/advice/ordered-visit'
import { addDays, dayOf } from '@domain/kernel/time'
import { mayDo } from '@domain/people/permissions'
import { useAsked } from '../../../asking'
import { serverNow } from '../../../clock'
import { BottomAction } from '../../../components/bottom-action'
import { Card } from '../../../components/card'
import { EmptyState } from '../../../components/empty-state'
import { Field } from '../../../components/field'
import { Loaded } from '../../../components/loaded'
import { NoteInput } from '../../../components/note-input'
import { Page } from '../../../components/page'
import { pageOf } from '../../../go'
import { callOnce } from '../../../once'
import { useActing } from '../../../use-acting'
import { useProfile } from '../../../use-profile'
import { DayField } from '../day-field'

const USUAL_DAYS = 14
const MOST_LINES = 20

/** One thing to look at a line. */
const linesOf = (words: string): string[] =>
  words
    .split('\n')
    .map((line) => line.trim().slice(0, 200))
    .filter((line) => line.length > 1)
    .slice(0, MOST_LINES)

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
  const today = dayOf(serverNow())
  const [lines, setLines] = useState(questions)
  const [note, setNote] = useState('')
  const [dueOn, setDueOn] = useState(addDays(today, USUAL_DAYS))
  const { busy, act, once } = useActing()
  const asked = linesOf(lines)
  const order = () =>
    once(() =>
      act(async () => {
        const said = {
          ...{ facilityId, asked, dueOn },
          ...(clueId && { clueId }),
          ...(note.trim() && { note: note.trim() }),
        }
        const { visitId } = await callOnce('visits.order', clueId ?? facilityId, said)
        await redirectTo({ url: `/${pageOf.visit(visitId)}` })
      }),
    )
  return (
    <Page
      offlineWords="现在没有网络，有网后才能安排"
      action={
        <BottomAction
          words={asked.length > 0 ? `请协管员去${word}` : '请写要看什么'}
          disabled={asked.length === 0}
          busy={busy}
          onTap={order}
        />
      }
    >
      <Card>
        <View className="title">{facilityName}</View>
        <View className="quiet">由负责这个单位的协管员去看，看到的情况会回复给您</View>
      </Card>
      <Card>
        <Field label="要看什么（一行一件）">
          <NoteInput
            label="要看什么"
            value={lines}
            maxLength={2000}
            placeholder="如：清水池有没有加盖上锁"
            onChange={setLines}
          />
        </Field>
        <Field label="在这一天前去">
          <DayField
            label="完成日期"
            value={dueOn}
            start={today}
            end={addDays(today, 180)}
            onChange={setDueOn}
          />
        </Field>
        <Field label="还想说明的（没有就不填）">
          <NoteInput label="还想说明的" value={note} maxLength={300} onChange={setNote} />
        </Field>
      </Card>
    </Page>
  )
}
