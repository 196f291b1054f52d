import { View } from '@tarojs/components'
import { navigateBack } from '@tarojs/taro'
import { useState } from 'react'
import type { Correction } from '@domain/clues/correction'
import { reasonWords } from '@domain/clues/handling'
import { answerWords, found, outcomeNames, type Found, type Outcome } from '@domain/clues/outcome'
import { BottomAction } from '../../../components/bottom-action'
import { Card } from '../../../components/card'
import { EmptyState } from '../../../components/empty-state'
import { Page } from '../../../components/page'
import { say } from '../../../dialogs'
import { useActing } from '../../../use-acting'
import { CorrectFields } from './correct-fields'
import { sendCorrection, useCorrecting, type Written } from './correcting'
import { OFFLINE } from './offline'

interface CorrectFormProps {
  kind: 'clue' | 'case'
  of: {
    _id: string
    facilityName: string
    words?: string | undefined
    outcome?: Outcome | undefined
    corrections?: readonly Correction[] | undefined
  }
}

export function CorrectForm({ kind, of }: CorrectFormProps) {
  const { _id, facilityName, words = '', outcome, corrections = [] } = of
  const [seen] = useState(corrections.length)
  const said = { words, outcome: foundOf(outcome) }
  const { written, change, forget } = useCorrecting(_id, said)
  const { busy, act, once } = useActing()
  if (of.words === undefined) return <NotEnded />
  const fault = faultOf(written, said)
  const send = async () => {
    await sendCorrection(kind, _id, { ...written, correctedBefore: seen })
    forget()
    await navigateBack()
    say('已更正，上报的人会收到')
  }
  return (
    <Page
      offlineWords={OFFLINE}
      action={
        <BottomAction
          words={fault ?? '更正'}
          disabled={!!fault}
          busy={busy}
          onTap={() => once(() => act(send))}
        />
      }
    >
      <Card title={facilityName}>
        <View>{`原来是：${outcome ? `${outcomeNames[outcome]}。` : ''}${words}`}</View>
        <View className="quiet">原来的话不会删，会和原因一起留着，上报的人会收到。</View>
      </Card>
      <CorrectFields written={written} onChange={change} />
    </Page>
  )
}

/** Undefined where it ended in a way that is decided and not found. */
const foundOf = (outcome: Outcome | undefined): Found | undefined => found.safeParse(outcome).data

function faultOf(written: Written, said: Omit<Written, 'reason'>): string | undefined {
  const isSame = written.words.trim() === said.words && written.outcome === said.outcome
  if (isSame) return '还没有改动'
  if (!answerWords.safeParse(written.words).success) return '请写更正后的答复'
  return reasonWords.safeParse(written.reason).success ? undefined : '请写更正的原因'
}

const NotEnded = () => (
  <Page offlineWords={OFFLINE}>
    <EmptyState
      title="现在不能更正"
      words="还没有办结，情况可能已有变化"
      action={{ word: '返回', onTap: () => void navigateBack() }}
    />
  </Page>
)
