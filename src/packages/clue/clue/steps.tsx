import { View } from '@tarojs/components'
import { writtenInstant } from '@domain/kernel/time'
import { Card } from '../../../components/card'
import { SealedPhotos, type Sealed } from '../../../components/sealed-photos'
import type { Shown } from './shown'
import { storyOf, type Told } from './story'
import './steps.scss'

/** What it waits for now, by its status. */
const waiting: Partial<Record<Shown['clue']['status'], string>> = {
  reported: '等待执法人员受理',
  sentBack: '等待上报的人补充',
  accepted: '还没有办结',
  caseOpened: '案件还没有办结',
}

/** Who did what with it, when and why, from the report on. */
export function Steps({ shown, sealed }: { shown: Shown; sealed: Sealed }) {
  const next = waiting[shown.clue.status]
  return (
    <Card title="办理进度">
      {storyOf(shown).map((told, place) => (
        <Step key={place} told={told} sealed={sealed} />
      ))}
      {next && <View className="step">{next}</View>}
    </Card>
  )
}

function Step({ told: { what, words, at, photos = [] }, sealed }: { told: Told; sealed: Sealed }) {
  return (
    <View className="step step--done">
      <View>{what}</View>
      {words && <View className="step__words">{words}</View>}
      <SealedPhotos of={photos} sealed={sealed} />
      <View className="quiet">{writtenInstant(at)}</View>
    </View>
  )
}
