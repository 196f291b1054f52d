import { navigateBack, useRouter } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { useAsked } from '../../../asking'
import { BottomAction } from '../../../components/bottom-action'
import { Card } from '../../../components/card'
import { Chips } from '../../../components/chips'
import { EmptyState } from '../../../components/empty-state'
import { Field } from '../../../components/field'
import { KeptWords } from '../../../components/kept-words'
import { Loaded } from '../../../components/loaded'
import { NoteInput } from '../../../components/note-input'
import { Page } from '../../../components/page'
import { say } from '../../../dialogs'
import { useActing, type SeeAnew } from '../../../use-acting'
import type { Shown } from '../clue/shown'
import { seeingAnew } from '../overtaken'
import { Choices } from './choices'
import { useWritten, type Writing } from './kept'
import { faultOf, send } from './send'
import { isWay, wayOf, type WayName } from './ways'

const OFFLINE = '现在没有网络，有网后才能办理，写的话会留着'

/** One decision on a clue: what it does, what is chosen, and why. */
export default function HandlePage() {
  const { id: clueId = '', act = '' } = useRouter().params
  const asked = useAsked('clues.show', { clueId })
  const { data } = asked
  if (!data || !isWay(act))
    return (
      <Page offlineWords={OFFLINE}>
        <Loaded of={asked}>{() => null}</Loaded>
      </Page>
    )
  return data.acts.includes(act) ? (
    <Handle way={act} shown={data} seeAnew={seeingAnew(asked)} />
  ) : (
    <NotNow way={act} clueId={clueId} />
  )
}

/** Somebody else was quicker, or it is not this person's to decide. */
function NotNow({ way, clueId }: { way: WayName; clueId: string }) {
  const { written, change } = useWritten(clueId, way)
  return (
    <Page offlineWords={OFFLINE}>
      <EmptyState
        title={`现在不能${wayOf(way).word}`}
        words="情况已有变化，请返回看看现在办到哪一步"
        action={{ word: '返回线索', onTap: () => void navigateBack() }}
      />
      <KeptWords words={written.words} forget={() => change({ words: '' })} />
    </Page>
  )
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
  const fault = faultOf(way, writing.written)
  const decide = async () => {
    await send(way, { clueId: clue._id, seen: clue.handlings.length }, writing.written)
    writing.forget()
    await navigateBack()
    say(wayOf(way).done)
  }
  return (
    <Page
      offlineWords={OFFLINE}
      action={
        <BottomAction
          words={fault ?? `确定${wayOf(way).word}`}
          disabled={!!fault}
          busy={busy}
          onTap={() => once(() => act(decide))}
        />
      }
    >
      <Card>
        <View className="title">{wayOf(way).word}</View>
        <View className="quiet">{wayOf(way).under}</View>
        <View>
          {clue.facilityName}：{spokenMatter}
        </View>
      </Card>
      <Card>
        <Choices {...{ way, shown, writing }} />
        <Words {...{ way, writing }} />
      </Card>
    </Page>
  )
}

function Words({ way, writing: { written, change } }: { way: WayName; writing: Writing }) {
  const { words } = wayOf(way)
  if (!words) return null
  const { label, placeholder, most, phrases = [] } = words
  const add = (phrase: string) => {
    if (!written.words.includes(phrase)) change({ words: written.words + phrase })
  }
  return (
    <Field label={label}>
      {phrases.length > 0 && <Chips words={phrases} onTap={add} />}
      <NoteInput
        {...{ label, placeholder }}
        value={written.words}
        maxLength={most}
        onChange={(typed) => change({ words: typed })}
      />
    </Field>
  )
}
