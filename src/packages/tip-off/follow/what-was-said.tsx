import { View } from '@tarojs/components'
import type { Area } from '@domain/kernel/areas'
import { spokenDay } from '@domain/kernel/time'
import { spokenIllness } from '@domain/tip-offs/illness'
import { Card } from '../../../components/card'
import { useOffices } from '../offices'
import type { Followed } from './following'

/** What was sent, to be sure that it came; photos and voice are counted, never shown. */
export function WhatWasSaid({ tip: { words, said } }: { tip: Followed }) {
  const township = useTownship(said.placeArea)
  const { happenedOn, illness = {}, photoCount, voiceSeconds } = said
  const lines = [
    words,
    township && `乡镇街道：${township}`,
    happenedOn && `什么时候：${spokenDay(happenedOn)}`,
    ...spokenIllness(illness),
    photoCount > 0 && `照片：${photoCount} 张`,
    voiceSeconds && `录音：${voiceSeconds} 秒`,
  ].filter((line): line is string => typeof line === 'string' && line !== '')
  if (lines.length === 0) return null
  return (
    <Card title="您当时说的">
      {lines.map((line) => (
        <View key={line} className="quiet">
          {line}
        </View>
      ))}
    </Card>
  )
}

function useTownship(placeArea: Area | undefined): string | undefined {
  const { offices = [] } = useOffices().data ?? {}
  return offices.flatMap(({ townships }) => townships).find(({ area }) => area === placeArea)?.name
}
