// What cannot be lost in a list: emergencies that somebody still has to be told of, and those nobody has accepted.

import { View } from '@tarojs/components'
import { spokenMatter } from '@domain/clues/clue'
import { spokenInstant } from '@domain/kernel/time'
import type { OwnProfile } from '@domain/people/profile'
import { useAsked, type RowOf } from '../../asking'
import { serverNow, serverTimeOf } from '../../clock'
import { Row } from '../../components/row'
import { StateTag } from '../../components/state-tag'
import { WordRow } from '../../components/word-row'
import { go, pageOf } from '../../go'
import type { Draft } from '../../outbox/draft'
import type { MoreWritten } from '../../outbox/kinds/emergency-written'
import { useDrafts } from '../../outbox/use-outbox'
import { since } from '../../since'
import { topUpQuietly } from '../../top-up'
import { usePressingWords } from './pressing-words'
import './emergencies.scss'

/** Above everything until every recipient was told: what is in the cloud, and what has not left this phone. */
export function UntoldEmergencies() {
  const { drafts } = useDrafts()
  const { data } = useAsked('emergencies.list', { status: 'reported' })
  const clusters = useAsked('emergencies.clusters', { status: 'found' }).data?.rows ?? []
  const words = usePressingWords()
  const here = drafts.filter(({ kind }) => kind === 'emergency')
  const rows = (data?.rows ?? []).flatMap((row) => stillUntold(row, drafts))
  if (here.length + rows.length + clusters.length + words.length === 0) return null
  return (
    <View className="emergencies">
      <View className="emergencies__title">突发事件</View>
      {here.map((draft) => (
        <HereLine key={draft._id} draft={draft} />
      ))}
      {rows.map((row) => (
        <UntoldLine key={row._id} row={row} />
      ))}
      {words.map(({ word, page }) => (
        <WordRow key={word._id} word={word} onOpen={() => go(page)} />
      ))}
      {clusters.map((cluster) => (
        <ClusterLine key={cluster._id} cluster={cluster} />
      ))}
    </View>
  )
}

const HereLine = ({ draft: { _id, title, state, startedAt } }: { draft: Draft }) => (
  <Row
    title={title}
    under={`${spokenInstant(serverTimeOf(startedAt))} 开始记`}
    beside={<StateTag word={state.name === 'open' ? '还没上报' : '还没发出'} tone="danger" />}
    onTap={() => go(pageOf.emergency(_id))}
  />
)

const UntoldLine = ({ row: { _id, title, facilityName, untold } }: { row: Reported }) => (
  <Row
    title={`${title}：${facilityName}`}
    under={untold.map(({ name, by }) => `${name}还没报告，请在 ${spokenInstant(by)} 前`).join('；')}
    beside={<StateTag {...pressOf(untold)} />}
    onTap={() => go(pageOf.emergency(_id))}
  />
)

const ClusterLine = ({
  cluster: { facilityId, facilityName, spoken },
}: {
  cluster: RowOf<'emergencies.clusters'>
}) => (
  <Row
    title={facilityName}
    under={spoken}
    beside={<StateTag word="请马上核实" tone="danger" />}
    onTap={() => go(pageOf.school(facilityId))}
  />
)

type Reported = RowOf<'emergencies.list'>

/** What was told and will leave the phone is told; what the cloud has refused is not. */
function stillUntold(row: Reported, drafts: readonly Draft[]): Reported[] {
  const reached = drafts
    .filter(({ kind, state }) => kind === 'emergencyMore' && state.name === 'waiting')
    .map(({ content }) => content as MoreWritten)
    .filter(({ emergencyId }) => emergencyId === row._id)
    .map(({ reaches }) => reaches)
  const untold = row.untold.filter(({ recipient }) => !reached.includes(recipient))
  return untold.length > 0 ? [{ ...row, untold }] : []
}

const pressOf = (untold: Reported['untold']): { word: string; tone: 'danger' } => ({
  word: untold.some(({ by }) => serverNow() > by) ? '已过两小时' : '请马上报告',
  tone: 'danger',
})

interface UnacceptedProps extends Pick<OwnProfile, 'area'> {
  /** Residents’ tips that press. */
  tipCount: number
}

/** Of the whole area, whoever they were given to. */
export function UnacceptedEmergencies({ area, tipCount }: UnacceptedProps) {
  const { data } = useAsked('clues.list', { status: 'reported', area })
  const rows = (data?.rows ?? []).filter(({ severity }) => severity === 'emergency')
  if (rows.length + tipCount === 0) return null
  return (
    <View className="emergencies">
      <View className="emergencies__title">突发，还没有人受理</View>
      {tipCount > 0 && <PressingTips count={tipCount} />}
      {rows.map((clue) => (
        <Row
          key={clue._id}
          title={spokenMatter(clue)}
          under={`${clue.facilityName} · ${clue.reportedByName} ${since(clue.reportedAt, serverNow())}上报`}
          beside={<StateTag word="请受理" tone="danger" />}
          onTap={() => {
            topUpQuietly()
            go(pageOf.clue(clue._id))
          }}
        />
      ))}
    </View>
  )
}

/** They stand first in the list that it opens. */
const PressingTips = ({ count }: { count: number }) => (
  <Row
    title={`居民举报：${count} 件突发`}
    under="可能是突发事件，请马上打开"
    beside={<StateTag word="请受理" tone="danger" />}
    onTap={() => {
      topUpQuietly()
      go(pageOf.residentTips())
    }}
  />
)
