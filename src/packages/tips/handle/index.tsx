import { navigateBack, useRouter } from '@tarojs/taro'
import { concernOf } from '@domain/clues/concerns'
import type { TipAct } from '@domain/tip-offs/acts'
import { answerKindOf, answerTemplate } from '@domain/tip-offs/answer-templates'
import { useAsked } from '../../../asking'
import { Decision, DECIDING_OFFLINE } from '../../../components/decision'
import { Loaded } from '../../../components/loaded'
import { NotNow } from '../../../components/not-now'
import { Page } from '../../../components/page'
import { say } from '../../../dialogs'
import { useActing, type SeeAnew } from '../../../use-acting'
import { seeingAnew } from '../tip/deeds'
import type { Whole } from '../whole'
import { Choices } from './choices'
import { useWritten, type Writing, type Written } from './kept'
import { faultOf, send } from './send'
import { isWay, wayOf } from './ways'

/** One thing that is done with a resident's tip: what it does, what is chosen, and what is said. */
export default function HandleTipPage() {
  const { id: tipOffId = '', act = '' } = useRouter().params
  const asked = useAsked('tipOffs.whole', { tipOffId })
  const { data } = asked
  if (!data || !isWay(act))
    return (
      <Page offlineWords={DECIDING_OFFLINE}>
        <Loaded of={asked}>{() => null}</Loaded>
      </Page>
    )
  return data.acts.includes(act) ? (
    <Handle act={act} whole={data} seeAnew={seeingAnew(asked.refetch)} />
  ) : (
    <Overtaken act={act} tipOffId={tipOffId} />
  )
}

function Overtaken({ act, tipOffId }: { act: TipAct; tipOffId: string }) {
  const { written, change } = useWritten(tipOffId, act)
  const forget = () => change({ words: '' })
  return <NotNow word={wayOf(act).word} back="返回举报" words={written.words} forget={forget} />
}

interface HandleProps {
  act: TipAct
  whole: Whole
  seeAnew: SeeAnew
}

function Handle({ act, whole, seeAnew }: HandleProps) {
  const { tip } = whole
  const writing = withSuggestion(act, whole, useWritten(tip._id, act))
  const { busy, act: does, once } = useActing(seeAnew)
  const handle = async () => {
    await send(act, { tipOffId: tip._id, seen: tip.status }, writing.written)
    writing.forget()
    await navigateBack()
    say(wayOf(act).done)
  }
  return (
    <Decision
      way={wayOf(act)}
      about={`${tip.place}：${concernOf(tip.concern).name}`}
      confirm={`确定${wayOf(act).word}`}
      fault={faultOf(act, writing.written)}
      busy={busy}
      onDecide={() => once(() => does(handle))}
      said={writing}
    >
      <Choices {...{ act, whole, writing }} />
    </Decision>
  )
}

/** What the clue came to is how the answer begins; the urgency is the tip's own. */
function withSuggestion(act: TipAct, { tip, clue }: Whole, writing: Writing): Writing {
  const { written, change } = writing
  const suggest = (suggested: Partial<Written>): Writing => ({
    ...writing,
    written: { ...written, ...suggested },
    change: (changes) => change({ ...suggested, ...changes }),
  })
  if (act === 'makeClue' && !written.severity) return suggest({ severity: tip.severity })
  if (act !== 'answer' || written.kind || !clue?.outcome) return writing
  const kind = answerKindOf(clue.outcome)
  return suggest({ kind, words: written.words || answerTemplate(kind, tip) })
}
