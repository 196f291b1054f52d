import { useState } from 'react'
import { View } from '@tarojs/components'
import { navigateBack, useRouter } from '@tarojs/taro'
import { titleOf, type ColumnId } from '@domain/facilities/import/columns'
import { useAsked } from '../../../asking'
import { callExport, type AnswerTo } from '../../../cloud'
import { BottomAction } from '../../../components/bottom-action'
import { Card } from '../../../components/card'
import { EmptyState } from '../../../components/empty-state'
import { Loaded } from '../../../components/loaded'
import { Page } from '../../../components/page'
import { Row } from '../../../components/row'
import { useActing } from '../../../use-acting'
import { ColumnSheet } from './column-sheet'

const OFFLINE = '现在没有网络，有网后才能更改'

/** What each column of the file is, recognised or chosen by hand. */
export default function ImportColumnsPage() {
  const { params } = useRouter()
  const shown = useAsked('imports.show', { importId: params['id'] ?? '' })
  const { data } = shown
  if (data?.reading && data.status === 'read')
    return <Columns key={data.reading.readingId} imported={data} reading={data.reading} />
  return (
    <Page offlineWords={OFFLINE}>
      <Loaded of={shown}>
        {() => <EmptyState title="不能更改了" words="这次导入已经确认或取消" />}
      </Loaded>
    </Page>
  )
}

type Imported = AnswerTo<'imports.show'>

interface ColumnsProps {
  imported: Imported
  reading: NonNullable<Imported['reading']>
}

function Columns({ imported, reading }: ColumnsProps) {
  const [mapping, setMapping] = useState(reading.mapping)
  const [asked, setAsked] = useState<number>()
  const isChanged = mapping.some((each, at) => each !== reading.mapping[at])

  /** One of ours stands for one of theirs. */
  function choose(id: string): void {
    setMapping(mapping.map((each, at) => (at === asked ? id : each === id ? '' : each)))
    setAsked(undefined)
  }

  const action = <ReadSo {...{ importId: imported._id, mapping, isChanged }} />
  return (
    <Page offlineWords={OFFLINE} action={action}>
      <Card title={imported.fileName}>
        <View className="quiet">点一列，选它是什么。改过的会记住，下次同名的列自动对上。</View>
        {reading.headings.map((heading, at) => (
          <Row
            key={at}
            title={titleAt(heading, at)}
            under={sampleOf(imported.samples, at)}
            beside={mapping[at] ? titleOf(mapping[at] as ColumnId) : '不导入'}
            onTap={() => setAsked(at)}
          />
        ))}
      </Card>
      <ColumnSheet
        heading={asked === undefined ? undefined : titleAt(reading.headings[asked], asked)}
        chosen={mapping[asked ?? -1] ?? ''}
        onChoose={choose}
        onClose={() => setAsked(undefined)}
      />
    </Page>
  )
}

interface ReadSoProps {
  importId: string
  mapping: string[]
  isChanged: boolean
}

/** The file is read again with these columns. */
function ReadSo({ importId, mapping, isChanged }: ReadSoProps) {
  const { busy, act, once } = useActing()
  const read = async () => {
    await callExport('imports.read', { importId, mapping })
    await navigateBack()
  }
  return (
    <BottomAction
      words={isChanged ? '按这样重新读取' : '没有改动'}
      disabled={!isChanged}
      busy={busy}
      onTap={() => once(() => act(read))}
    />
  )
}

const titleAt = (heading: string | undefined, at: number): string => heading || `第 ${at + 1} 列`

function sampleOf(samples: Imported['samples'], at: number): string {
  const words = new Set(samples.map((row) => row[at] ?? '').filter((each) => each !== ''))
  return words.size === 0 ? '前几行是空的' : `例如：${[...words].slice(0, 2).join('、')}`
}
