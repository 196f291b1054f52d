import { View } from '@tarojs/components'
import { takenCount, type RowState } from '@domain/facilities/import/registry-import'
import type { Id } from '@domain/kernel/ids'
import { BottomAction } from '../../../components/bottom-action'
import { Card } from '../../../components/card'
import { Page } from '../../../components/page'
import { Row } from '../../../components/row'
import { TextButton } from '../../../components/text-button'
import { agreed } from '../../../dialogs'
import { go, pageOf } from '../../../go'
import { callOnce } from '../../../once'
import { useActing } from '../../../use-acting'
import { useChoices } from '../import-rows/choices'
import { rowStateWords } from '../import-rows/row-state-words'
import { FirstRows } from './first-rows'
import type { StageProps } from '.'

/** What was found in the file, before anything is written. */
export function Found({
  imported,
  onChanged,
  offlineWords,
}: StageProps & { offlineWords: string }) {
  const { reading } = imported
  if (!reading) return null
  return <Shown {...{ imported, reading, onChanged, offlineWords }} />
}

type Reading = NonNullable<StageProps['imported']['reading']>

interface ShownProps extends StageProps {
  reading: Reading
  offlineWords: string
}

function Shown({ imported, reading, onChanged, offlineWords }: ShownProps) {
  const { _id: importId, fileName } = imported
  const { count, busy, confirm, cancel } = useDeciding(importId, reading, onChanged)
  return (
    <Page
      offlineWords={offlineWords}
      action={
        <BottomAction
          words={count > 0 ? `导入 ${count} 个单位` : '没有可以导入的行'}
          disabled={count <= 0}
          busy={busy}
          onTap={confirm}
        />
      }
    >
      <Card title={fileName}>
        <Counts importId={importId} counts={reading.counts} />
      </Card>
      <Card title="列的对应">
        <Row
          title={spokenMapping(reading.mapping)}
          under="对错了可以改，改过的下次自动记得"
          onTap={() => go(pageOf.importColumns(importId))}
        />
      </Card>
      <FirstRows headings={reading.headings} samples={imported.samples} />
      <Card>
        <View className="quiet">确认之前什么都不会写入。</View>
        <TextButton word="取消这次导入" onTap={cancel} />
      </Card>
    </Page>
  )
}

/** What is decided of it: once, by whoever has read what that means. */
function useDeciding(importId: Id, reading: Reading, onChanged: () => void) {
  const { busy, act, once } = useActing()
  const { choices } = useChoices(importId)
  const { readingId, counts } = reading
  const count = takenCount(reading, choices)
  const decided = (does: () => Promise<unknown>) => act(() => does().then(onChanged))

  const confirm = () =>
    once(async () => {
      const words = `${wordsOfLeft(counts.wrong, counts.same)}确认后不能撤回。`
      if (await agreed(`登记 ${count} 个单位？`, words, '确认导入'))
        await decided(() => callOnce('imports.confirm', importId, { importId, readingId, choices }))
    })
  const cancel = () =>
    once(async () => {
      if (await agreed('取消这次导入？', '什么都没有写入，改好表格后可以重新上传', '取消导入'))
        await decided(() => callOnce('imports.cancel', importId, { importId }))
    })
  return { count, busy, confirm, cancel }
}

const STATES: readonly RowState[] = ['good', 'alike', 'same', 'wrong']

function Counts({ importId, counts }: { importId: string; counts: Record<RowState, number> }) {
  const shown = STATES.filter((state) => counts[state] > 0)
  if (shown.length === 0) return <View>表头下面没有一行单位</View>
  return (
    <>
      {shown.map((state) => (
        <Row
          key={state}
          title={rowStateWords[state].title}
          under={rowStateWords[state].under}
          beside={`${counts[state]} 行`}
          onTap={() => go(pageOf.importRows(importId, state))}
        />
      ))}
    </>
  )
}

const wordsOfLeft = (wrong: number, same: number): string =>
  [
    wrong > 0 && `${wrong} 行有错，不导入。`,
    same > 0 && `已登记过的 ${same} 行，除了您另外选的，不导入。`,
  ]
    .filter(Boolean)
    .join('')

function spokenMapping(mapping: readonly string[]): string {
  const known = mapping.filter((each) => each !== '').length
  const unused = mapping.length - known
  return unused === 0 ? `${known} 列全部对上` : `对上 ${known} 列，${unused} 列不导入`
}
