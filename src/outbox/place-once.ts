// Where the phone is as something is being written: asked once; what is missing never blocks.

import { useEffect, useRef } from 'react'
import type { PatrolReport } from '@domain/patrols/patrol'
import { location } from '../platform/location'

export type PlaceWritten = Pick<PatrolReport, 'fix' | 'fixMissing'>

export function usePlaceOnce(
  { fix, fixMissing }: PlaceWritten,
  change: (said: PlaceWritten) => void,
): void {
  const latest = useRef(change)
  latest.current = change
  const isAsked = fix !== undefined || fixMissing !== undefined
  useEffect(() => {
    if (isAsked) return
    void location
      .position()
      .then((found) =>
        latest.current('unavailable' in found ? { fixMissing: found.unavailable } : { fix: found }),
      )
  }, [isAsked])
}

export function placeWords({ fix, fixMissing }: PlaceWritten): string {
  if (fix) return `已定位，误差约 ${Math.round(fix.accuracy)} 米`
  return fixMissing ? `没有定位：${fixMissing}。可以照常填写` : '正在定位…'
}
