import { View } from '@tarojs/components'
import { navigateBack, useRouter } from '@tarojs/taro'
import { concernOf } from '@domain/clues/concerns'
import type { TipAct } from '@domain/tip-offs/acts'
import { answerKindOf, answerTemplate } from '@domain/tip-offs/answer-templates'
import { useAsked } from '../../../asking'
import { BottomAction } from '../../../components/bottom-action'
import { Card } from '../../../components/card'
import { EmptyState } from '../../../components/empty-state'
import { Field } from '../../../components/field'
import { KeptWords } from '../../../components/kept-words'
import { Loaded } from '../../../components/loaded'
import { NoteInput } from '../../../components/note-input'
import { Page } from '../../../components/page'
import { say } from '../../../dialogs'
import { useActing } from '../../../use-acting'
import { seeingAnew } from '../tip/deeds'
import type { Whole } from '../whole'
import { Choices } from './choices'
import { useWritten, type Writing, type Written } from './kept'
import { faultOf, send } from './send'
import { isWay, wayOf } from './ways'

const OFFLINE = '现在没有网络，有网后才能办理，写的话会留着'

/** One thing that is done with a resident's tip: what it does, what is chosen, and what is said. */
export default function HandleTipPage() {
  const { id: tipOffId = '', act = '' } = useRouter().params
  const asked = useAsked('tipOffs.whole', { tipOffId })
  const { data } = asked
  if (!data || !isWay(act))
    return (
      <Page offlineWords={OFFLINE}>
        <Loaded of={asked}>{() => null}</Loaded>
      </Page>
    )
  return data.acts.includes(act) ? (
    <Handle act={act} whole={data} seeAnew={seeingAnew(asked.refetch)} />
  ) : (
    <NotNow act={act} tipOffId={tipOffId} />
  )
}

/** Somebody else was quicker, or it is not this person's to decide. */
function NotNow({ act, tipOffId }: { act: TipAct; tipOffId: string }) {
  const { written, change } = useWritten(tipOffId, act)
  return (
    <Page offlineWords={OFFLINE}>
      <EmptyState
        title={`现在不能${wayOf(act).word}`}
        words="情况已有变化，请返回看看现在办到哪一步"
        action={{ word: '返回举报', onTap: () => void navigateBack() }}
      />
      <KeptWords words={written.words} forget={() => change({ words: '' })} />
    </Page>
  )
}

interface HandleProps {
  act: TipAct
  whole: Whole
  seeAnew: () => Promise<string | undefined>
}

function Handle({ act, whole, seeAnew }: HandleProps) {
  const { tip } = whole
  const writing = withSuggestion(act, whole, useWritten(tip._id, act))
  const { busy, act: does, once } = useActing(seeAnew)
  const fault = faultOf(act, writing.written)
  const handle = async () => {
    await send(act, { tipOffId: tip._id, seen: tip.status }, writing.written)
    writing.forget()
    await navigateBack()
    say(wayOf(act).done)
  }
  return (
    <Page
      offlineWords={OFFLINE}
      action={
        <BottomAction
          words={fault ?? `确定${wayOf(act).word}`}
          disabled={!!fault}
          busy={busy}
          onTap={() => once(() => does(handle))}
        />
      }
    >
      <Card>
        <View className="title">{wayOf(act).word}</View>
        <View className="quiet">{wayOf(act).under}</View>
        <View>
          {tip.place}：{concernOf(tip.concern).name}
        </View>
      </Card>
      <Card>
        <Choices {...{ act, whole, writing }} />
        <Words {...{ act, writing }} />
      </Card>
    </Page>
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

function Words({ act, writing: { written, change } }: { act: TipAct; writing: Writing }) {
  const { words } = wayOf(act)
  if (!words) return null
  const { label, placeholder, most } = words
  return (
    <Field label={label}>
      <NoteInput
        {...{ label, placeholder }}
        value={written.words}
        maxLength={most}
        onChange={(typed) => change({ words: typed })}
      />
    </Field>
  )
}
