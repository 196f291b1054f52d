import { useState } from 'react'
import { redirectTo, useRouter } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { askedWords } from '@domain/assistance/assistance'
import { mayDo } from '@domain/people/permissions'
import { useAsked } from '../../../asking'
import type { AnswerTo } from '../../../cloud'
import { BottomAction } from '../../../components/bottom-action'
import { Card } from '../../../components/card'
import { EmptyState } from '../../../components/empty-state'
import { Loaded } from '../../../components/loaded'
import { Page } from '../../../components/page'
import { pageOf } from '../../../go'
import { callOnce } from '../../../once'
import { useActing } from '../../../use-acting'
import { useProfile } from '../../../use-profile'
import { AskFields, blankRequest, type RequestWritten } from './ask-fields'
import { Assistants } from './assistants'

/** An officer asks somebody of the centre to help with a clue. */
export default function AskPage() {
  const profile = useProfile()
  const clueId = useRouter().params['clue'] ?? ''
  if (!profile || !mayDo(profile.role, 'assistance.ask'))
    return (
      <Page>
        <EmptyState title="不能查看" words="请人协查由执法人员办" />
      </Page>
    )
  return <Ask clueId={clueId} />
}

function Ask({ clueId }: { clueId: string }) {
  const assistants = useAsked('assistances.assistants', { clueId })
  const clue = useAsked('clues.show', { clueId })
  const [said, setSaid] = useState(blankRequest)
  const { busy, act, once } = useActing()
  const change = (changes: Partial<RequestWritten>) => setSaid((was) => ({ ...was, ...changes }))
  const coordinatorId = said.coordinatorId ?? assistants.data?.rows[0]?._id
  const fault = faultOf(said, coordinatorId)
  return (
    <Page
      offlineWords="现在没有网络，有网后才能请人协查"
      action={
        coordinatorId && (
          <BottomAction
            words={fault ?? '请这位协管员办'}
            disabled={!!fault}
            busy={busy}
            onTap={() => once(() => act(() => ask(clueId, coordinatorId, said)))}
          />
        )
      }
    >
      {clue.data && <About of={clue.data} />}
      <Loaded of={assistants} empty={NOBODY}>
        {({ rows }) => (
          <>
            <AskFields said={said} onChange={change} />
            <Assistants
              {...{ rows, coordinatorId }}
              onChoose={(chosen) => change({ coordinatorId: chosen })}
            />
          </>
        )}
      </Loaded>
    </Page>
  )
}

const NOBODY = {
  when: ({ rows }: AnswerTo<'assistances.assistants'>) => rows.length === 0,
  title: '这里没有在岗的协管员',
  words: '请联系协管服务机构，或自己去办',
}

const About = ({ of: { clue, spokenMatter } }: { of: AnswerTo<'clues.show'> }) => (
  <Card>
    <View className="title">{clue.facilityName}</View>
    <View>{spokenMatter}</View>
    <View className="quiet">协管员协助了解情况，不做处罚、不下结论；回复会到这条线索里</View>
  </Card>
)

const faultOf = ({ asked }: RequestWritten, coordinatorId: string | undefined) => {
  if (!coordinatorId) return '请选一位协管员'
  return askedWords.safeParse(asked).success ? undefined : '请写明要办什么'
}

async function ask(clueId: string, coordinatorId: string, said: RequestWritten): Promise<void> {
  const { kind, dueOn } = said
  const [asked, placeWords] = [said.asked.trim(), said.placeWords.trim()]
  const { assistanceId } = await callOnce('assistances.ask', clueId, {
    ...{ clueId, coordinatorId, kind, asked, dueOn },
    ...(placeWords.length > 1 && { placeWords }),
  })
  await redirectTo({ url: `/${pageOf.assistance(assistanceId)}` })
}
