import { useEffect, useState } from 'react'
import { call, type AnswerTo } from '../../../cloud'
import { wordsOf } from '../../../refusals'
import { useInSight } from '../../../use-in-sight'

type Answer = AnswerTo<'trails.check'>

export interface Checking {
  breaks: Answer['breaks']
  checkedCount: number
  count: number
  isOver: boolean
  trouble: string
}

const BEGUN: Checking = { breaks: [], checkedCount: 0, count: 0, isOver: false, trouble: '' }

/** A long trail is checked in portions while the page is looked at. */
export function useChecking(subject: string): Checking & { again: () => void } {
  const [state, setState] = useState(BEGUN)
  const [turn, setTurn] = useState(0)
  const isInSight = useInSight()
  useEffect(() => {
    if (!isInSight) return undefined
    let isLeft = false
    async function check(): Promise<void> {
      let from: Answer['next']
      let breaks: Answer['breaks'] = []
      setState(BEGUN)
      do {
        const found = await call('trails.check', { subject, ...(from && { from }) })
        if (isLeft) return
        breaks = [...breaks, ...found.breaks]
        from = found.next
        const { checkedCount, count } = found
        setState({ breaks, checkedCount, count, isOver: from === undefined, trouble: '' })
      } while (from)
    }
    check().catch((failure: unknown) => {
      if (!isLeft) setState((before) => ({ ...before, trouble: wordsOf(failure) }))
    })
    return () => {
      isLeft = true
    }
  }, [subject, isInSight, turn])
  return { ...state, again: () => setTurn((before) => before + 1) }
}
