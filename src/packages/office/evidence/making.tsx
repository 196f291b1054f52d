import { View } from '@tarojs/components'
import { useEffect, useRef, useState } from 'react'
import type { AnswerTo } from '../../../cloud'
import { callExport } from '../../../cloud'
import { Card } from '../../../components/card'
import { wordsOf } from '../../../refusals'
import { useInSight } from '../../../use-in-sight'
import { Progress } from '../import/progress'

export type ShownPack = AnswerTo<'evidencePacks.list'>['packs'][number]

interface MakingProps {
  pack: ShownPack
  onEnded: () => void
}

const AGAIN_MILLISECONDS = 5_000

/** Goes on while it is looked at; the cloud goes on by itself otherwise. */
export function Making({ pack, onEnded }: MakingProps) {
  const { done, all, trouble } = useMaking(pack._id, onEnded)
  return (
    <Card title="正在做证据包">
      <Progress done={done} all={all} words={`已完成 ${done} / ${all} 步`} />
      {trouble && <View className="danger">{trouble}。云端会自己接着做，不会重复</View>}
      <View className="quiet">可以离开这一页，也可以关掉微信：做好以后会通知您。</View>
    </Card>
  )
}

function useMaking(packId: string, onEnded: () => void) {
  const [state, setState] = useState({ done: 0, all: 1, trouble: '' })
  const isInSight = useInSight()
  const latest = useRef(onEnded)
  latest.current = onEnded
  useEffect(() => {
    if (!isInSight) return undefined
    let isLeft = false
    let timer: ReturnType<typeof setTimeout> | undefined
    const goOn = async () => {
      try {
        const { pack, doneCount, stepCount } = await callExport('evidencePacks.goOn', { packId })
        if (isLeft) return
        setState({ done: doneCount, all: stepCount, trouble: '' })
        if (pack.status === 'asked') void goOn()
        else latest.current()
      } catch (failure) {
        if (isLeft) return
        setState((before) => ({ ...before, trouble: wordsOf(failure) }))
        timer = setTimeout(() => void goOn(), AGAIN_MILLISECONDS)
      }
    }
    void goOn()
    return () => {
      isLeft = true
      clearTimeout(timer)
    }
  }, [isInSight, packId])
  return state
}
