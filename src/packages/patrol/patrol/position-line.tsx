import { useEffect, useState } from 'react'
import { View } from '@tarojs/components'
import { metresBetween, spokenDistance } from '@domain/kernel/geo'
import { FAR_METRES } from '@domain/patrols/patrol'
import { TextButton } from '../../../components/text-button'
import type { PatrolContent } from '../../../outbox/send-patrol'
import { location } from '../../../platform/location'
import type { Editing } from './use-patrol-draft'

interface PositionLineProps {
  content: PatrolContent
  editing: Editing
}

/** Where the phone is, asked once when the patrol begins; what is missing or far is said and never blocks. */
export function PositionLine({ content: { report, facility }, editing }: PositionLineProps) {
  const { fix, fixMissing } = report
  const [measuring, setMeasuring] = useState(false)
  const measure = async () => {
    setMeasuring(true)
    const found = await location.position()
    editing.report(() =>
      'unavailable' in found
        ? { fixMissing: found.unavailable }
        : { fix: found, fixMissing: undefined },
    )
    setMeasuring(false)
  }
  useEffect(() => {
    if (!fix && !fixMissing) void measure()
  }, [])

  const distance = fix && facility.place && metresBetween(fix, facility.place)
  return (
    <View className="visit__line">
      <View className="visit__words">
        {measuring && '正在定位…'}
        {!measuring && fix && `已定位，误差约 ${Math.round(fix.accuracy)} 米`}
        {!measuring && !fix && `没有定位：${fixMissing ?? ''}。可以照常巡查`}
        {distance !== undefined && distance > FAR_METRES && (
          <View className="visit__far">
            离登记位置约 {spokenDistance(distance)}，请确认没有走错
          </View>
        )}
      </View>
      {!measuring && <TextButton word="重新定位" onTap={() => void measure()} />}
    </View>
  )
}
