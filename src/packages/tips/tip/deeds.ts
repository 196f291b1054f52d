// What needs no words: done at once, though asked for again where it is not easily undone.

import type { TipAct } from '@domain/tip-offs/acts'
import { tipStatusNames } from '@domain/tip-offs/status'
import { agreed, say } from '../../../dialogs'
import { callOnce } from '../../../once'
import { topUp } from '../../../top-up'
import { useActing } from '../../../use-acting'
import { wayOf } from '../handle/ways'
import type { Whole } from '../whole'

const AT_ONCE = ['release', 'accept', 'takeBack', 'unjoin'] as const satisfies readonly TipAct[]
type AtOnce = (typeof AT_ONCE)[number]

export const isAtOnce = (act: TipAct): act is AtOnce => (AT_ONCE as readonly TipAct[]).includes(act)

const asked: Partial<Record<AtOnce, string>> = {
  takeBack: '协管员就看不到这件举报了。已经填的核实情况会留着。',
  unjoin: '它会恢复成单独的一条，重新等待受理。',
}

export interface Deeds {
  busy: boolean
  does: (act: AtOnce) => void
}

type ReadAgain = () => Promise<{ data: Whole | undefined }>

export function useDeeds(tipOffId: string, readAgain: ReadAgain): Deeds {
  const { busy, act, once } = useActing(seeingAnew(readAgain))
  const run = async (deed: AtOnce) => {
    const { data } = await readAgain()
    if (!data) return
    const on = { tipOffId, seen: data.tip.status }
    await callOnce(`tipOffs.${deed}`, tipOffId, on)
    say(wayOf(deed).done)
    await readAgain()
  }
  const does = async (deed: AtOnce) => {
    const words = asked[deed]
    if (words && !(await agreed(`${wayOf(deed).word}？`, words, wayOf(deed).word))) return
    await act(() => run(deed))
  }
  return {
    busy,
    does: (deed) => {
      topUp()
      once(() => does(deed))
    },
  }
}

/** Somebody else was quicker: it is read anew, and said where it stands. */
export const seeingAnew = (readAgain: ReadAgain) => async () => {
  const { data } = await readAgain()
  return data && `这条举报现在是“${tipStatusNames[data.tip.status]}”`
}
