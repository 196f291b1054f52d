import { useState } from 'react'
import { Button } from '@tarojs/components'
import { rewardStatusNames } from '@domain/tip-offs/rewards/status'
import { declineWords, spokenYuan } from '@domain/tip-offs/rewards/reward'
import { BottomAction } from '../../../components/bottom-action'
import { Card } from '../../../components/card'
import { CountInput } from '../../../components/count-input'
import { Field } from '../../../components/field'
import { NoteInput } from '../../../components/note-input'
import { Page } from '../../../components/page'
import { Sheet } from '../../../components/sheet'
import { agreed, say } from '../../../dialogs'
import { callOnce } from '../../../once'
import { useActing } from '../../../use-acting'
import { RewardFacts, type ShownReward } from '../reward-facts'

const FEN = 100

interface DecideProps {
  shown: ShownReward
  readAgain: () => Promise<{ data: ShownReward | undefined }>
}

/** How much, within what the county gives; or why not. */
export function Decide({ shown, readAgain }: DecideProps) {
  const { leastFen, mostFen } = shown.reward
  const [yuan, setYuan] = useState<number>()
  const [declining, setDeclining] = useState(false)
  const { busy, grant, decline } = useDecision({ shown, readAgain })
  const amountFen = (yuan ?? 0) * FEN
  const isWithin = amountFen >= leastFen && amountFen <= mostFen
  return (
    <Page
      offlineWords="现在没有网络，有网后才能决定"
      action={
        <BottomAction
          words={isWithin ? `批准 ${spokenYuan(amountFen)}` : '请填奖励多少'}
          disabled={!isWithin || !shown.isFirst || !shown.isFoundSo}
          busy={busy}
          onTap={() => grant(amountFen)}
          beside={
            <Button className="plain-button" onClick={() => setDeclining(true)}>
              不予奖励
            </Button>
          }
        />
      }
    >
      <RewardFacts shown={shown} />
      <Card title="奖励多少" under={`本县定：${spokenYuan(leastFen)}到 ${spokenYuan(mostFen)}`}>
        <Field label="金额">
          <CountInput label="金额" unit="元" value={yuan} onChange={setYuan} />
        </Field>
      </Card>
      {declining && <Declining {...{ busy, decline }} onClose={() => setDeclining(false)} />}
    </Page>
  )
}

function useDecision({ shown: { reward }, readAgain }: DecideProps) {
  const rewardId = reward._id
  const { busy, act, once } = useActing(async () => {
    const { data } = await readAgain()
    return data && `这份奖励${rewardStatusNames[data.reward.status]}`
  })
  const done = async (words: string) => {
    say(words)
    await readAgain()
  }
  const granting = async (amountFen: number) => {
    const asked = '批准以后不能改。发放要由另一位同事核对回执号。'
    if (!(await agreed(`奖励 ${spokenYuan(amountFen)}？`, asked, '批准'))) return
    await act(async () => {
      await callOnce('rewards.grant', rewardId, { rewardId, amountFen })
      await done('已批准')
    })
  }
  const declining = (words: string) =>
    act(async () => {
      await callOnce('rewards.decline', rewardId, { rewardId, words })
      await done('已决定不予奖励')
    })
  return {
    busy,
    grant: (amountFen: number) => once(() => granting(amountFen)),
    decline: (words: string) => once(() => declining(words)),
  }
}

interface DecliningProps {
  busy: boolean
  decline: (words: string) => void
  onClose: () => void
}

function Declining({ busy, decline, onClose }: DecliningProps) {
  const [words, setWords] = useState('')
  const read = declineWords.safeParse(words)
  return (
    <Sheet title="为什么不予奖励" open onClose={onClose}>
      <NoteInput
        label="为什么不予奖励"
        value={words}
        maxLength={200}
        placeholder="举报人会看到，请写明白"
        onChange={setWords}
      />
      <Button
        className="main-button"
        {...((!read.success || busy) && { disabled: true })}
        onClick={() => read.success && decline(read.data)}
      >
        {read.success ? '确定不予奖励' : '请写明原因'}
      </Button>
    </Sheet>
  )
}
