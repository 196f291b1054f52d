import { useEffect, useRef, useState } from 'react'
import { View } from '@tarojs/components'
import { metresBetween, spokenDistance } from '@domain/kernel/geo'
import { FAR_METRES } from '@domain/patrols/patrol'
import { TextButton } from '../../../components/text-button'
import type { PatrolContent } from '../../../outbox/patrol-report'
import { location } from '../../../platform/location'
import type { Editing } from './editing'

interface PositionLineProps {
  content: PatrolContent
  editing: Editing
}

/** Where the phone is, asked once when the patrol begins; what is missing or far is said and never blocks. */
export function PositionLine({ content, editing }: PositionLineProps) {
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
  const begin = useRef(measure)
  const isAsked = content.report.fix !== undefined || content.report.fixMissing !== undefined
  useEffect(() => {
    if (!isAsked) void begin.current()
  }, [isAsked])

  if (measuring) return <View className="visit__line">正在定位…</View>
  return (
    <View className="visit__line">
      <PositionWords content={content} />
      <TextButton word="重新定位" onTap={() => void measure()} />
    </View>
  )
}

function PositionWords({ content: { report, facility } }: Pick<PositionLineProps, 'content'>) {
  const { fix, fixMissing } = report
  if (!fix) return <View className="visit__words">没有定位：{fixMissing}。可以照常巡查</View>
  const distance = facility.place ? metresBetween(fix, facility.place) : 0
  return (
    <View className="visit__words">
      已定位，误差约 {Math.round(fix.accuracy)} 米
      {distance > FAR_METRES && (
        <View className="visit__far">离登记位置约 {spokenDistance(distance)}，请确认没有走错</View>
      )}
    </View>
  )
}
