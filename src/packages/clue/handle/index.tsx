import { navigateBack, useRouter } from '@tarojs/taro'
import { useAsked } from '../../../asking'
import { Decision, DECIDING_OFFLINE } from '../../../components/decision'
import { Loaded } from '../../../components/loaded'
import { NotNow } from '../../../components/not-now'
import { Page } from '../../../components/page'
import { say } from '../../../dialogs'
import { useActing, type SeeAnew } from '../../../use-acting'
import type { Shown } from '../clue/shown'
import { seeingAnew } from '../overtaken'
import { Choices } from './choices'
import { useWritten } from './kept'
import { faultOf, send } from './send'
import { isWay, wayOf, type WayName } from './ways'

/** One decision on a clue: what it does, what is chosen, and why. */
export default function HandlePage() {
  const { id: clueId = '', act = '' } = useRouter().params
  const asked = useAsked('clues.show', { clueId })
  const { data } = asked
  if (!data || !isWay(act))
    return (
      <Page offlineWords={DECIDING_OFFLINE}>
        <Loaded of={asked}>{() => null}</Loaded>
      </Page>
    )
  return data.acts.includes(act) ? (
    <Handle way={act} shown={data} seeAnew={seeingAnew(asked)} />
  ) : (
    <Overtaken way={act} clueId={clueId} />
  )
}

function Overtaken({ way, clueId }: { way: WayName; clueId: string }) {
  const { written, change } = useWritten(clueId, way)
  const forget = () => change({ words: '' })
  return <NotNow word={wayOf(way).word} back="返回线索" words={written.words} forget={forget} />
}

interface HandleProps {
  way: WayName
  shown: Shown
  seeAnew: SeeAnew
}

function Handle({ way, shown, seeAnew }: HandleProps) {
  const { clue, spokenMatter } = shown
  const writing = useWritten(clue._id, way)
  const { busy, act, once } = useActing(seeAnew)
  const decide = async () => {
    await send(way, { clueId: clue._id, seen: clue.handlings.length }, writing.written)
    writing.forget()
    await navigateBack()
    say(wayOf(way).done)
  }
  return (
    <Decision
      way={wayOf(way)}
      about={`${clue.facilityName}：${spokenMatter}`}
      confirm={`确定${wayOf(way).word}`}
      fault={faultOf(way, writing.written)}
      busy={busy}
      onDecide={() => once(() => act(decide))}
      said={writing}
    >
      <Choices {...{ way, shown, writing }} />
    </Decision>
  )
}
