// Where the phone is, for lists that are ordered by distance. Nobody is asked for permission unless they tapped for it.

import { useCallback, useEffect, useState } from 'react'
import type { Position } from './platform/contracts'
import { location } from './platform/location'

export function usePosition() {
  const [position, setPosition] = useState<Position>()
  const ask = useCallback(() => location.position().then(setPosition), [])
  useEffect(() => {
    void location.isAllowed().then(
      (allowed) => (allowed ? ask() : undefined),
      () => undefined,
    )
  }, [ask])
  return { position, ask }
}
