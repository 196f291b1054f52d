import { useEffect, useRef, useState } from 'react'
import { call } from '../../../cloud'
import { wordsOf } from '../../../refusals'
import { useInSight } from '../../../use-in-sight'
import type { StageProps } from '.'

const AGAIN_MILLISECONDS = 5_000

/** Has the cloud write portion after portion while the page is looked at: how far it is, and what stands in the way. */
export function useGoingOn({ imported, onChanged }: StageProps) {
  const [now, setNow] = useState(imported)
  const [trouble, setTrouble] = useState('')
  const isInSight = useInSight()
  const latest = useRef(onChanged)
  latest.current = onChanged
  useEffect(() => {
    if (!isInSight) return undefined
    let isOver = false
    let timer: ReturnType<typeof setTimeout> | undefined
    const goOn = async () => {
      try {
        const found = await call('imports.goOn', { importId: imported._id })
        if (isOver) return
        setTrouble('')
        setNow((before) => ({ ...before, ...found }))
        if (found.status === 'confirmed') void goOn()
        else latest.current()
      } catch (failure) {
        if (isOver) return
        setTrouble(wordsOf(failure))
        timer = setTimeout(() => void goOn(), AGAIN_MILLISECONDS)
      }
    }
    void goOn()
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [isInSight, imported._id])
  return { now, trouble }
}
