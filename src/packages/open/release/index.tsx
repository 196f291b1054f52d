import { navigateBack, useRouter } from '@tarojs/taro'
import { releasedKind, type ReleaseSource } from '@domain/releases/source'
import { useAsked } from '../../../asking'
import type { AnswerTo } from '../../../cloud'
import { EmptyState } from '../../../components/empty-state'
import { Loaded } from '../../../components/loaded'
import { Page } from '../../../components/page'
import { Publishing } from './publishing'
import { Withdrawing } from './withdrawing'

const OFFLINE = '现在没有网络，有网后才能公布'

/** What the public is told of a case, a clue or a sample: published in the agency's own words, or withdrawn. */
export default function ReleasePage() {
  const { kind, id: sourceId = '' } = useRouter().params
  const source = { kind: releasedKind.catch('case').parse(kind), sourceId }
  const asked = useAsked('releases.show', source)
  const { data } = asked
  if (data?.release?.status === 'published')
    return <Withdrawing {...{ source, shown: data, readAgain: asked.refetch }} />
  if (data?.result) return <Publishing {...{ source, shown: data, readAgain: asked.refetch }} />
  return (
    <Page offlineWords={OFFLINE}>
      <Loaded of={asked}>{() => <EmptyState {...NOTHING} />}</Loaded>
    </Page>
  )
}

const NOTHING = {
  title: '现在没有可以公布的结果',
  words:
    '已办结、查实的，或者有结论的抽检，并且是已登记的单位，才能公布。疑似的、未查实的都不公布。',
  action: { word: '返回', onTap: () => void navigateBack() },
}

export interface ReleasePart {
  source: ReleaseSource
  shown: AnswerTo<'releases.show'>
  readAgain: () => Promise<unknown>
}
