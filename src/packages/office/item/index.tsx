import { View } from '@tarojs/components'
import { navigateBack, useRouter } from '@tarojs/taro'
import { BottomAction } from '../../../components/bottom-action'
import { Card } from '../../../components/card'
import { EmptyState } from '../../../components/empty-state'
import { Page } from '../../../components/page'
import { TextButton } from '../../../components/text-button'
import { agreed } from '../../../dialogs'
import { faultsIn } from '../writing/faults'
import { useWritten, withItem, type Change } from '../writing/use-written'
import { itemsOf, type Written, type WrittenItem } from '../writing/written'
import { AnswerFields } from './answer-fields'
import { ConditionFields } from './condition-fields'
import { FailureFields } from './failure-fields'
import { QuestionFields } from './question-fields'

const OFFLINE = '现在没有网络。写的都存在手机上'

/** One item of a checklist that is being written. */
export default function ItemPage() {
  const { id = '', item: itemId } = useRouter().params
  const { written, change } = useWritten(id)
  const item = written && itemsOf(written).find((each) => each.id === itemId)
  if (!item)
    return (
      <Page>
        <EmptyState title="没有找到" words="这一项已被删掉，或检查表已经发布" />
      </Page>
    )
  return <ItemForm {...{ written, item, change }} />
}

interface ItemFormProps {
  written: Written
  item: WrittenItem
  change: Change
}

export interface ItemPartProps {
  written: Written
  item: WrittenItem
  /** A field that is undefined goes away. */
  set: (changes: { [Field in keyof WrittenItem]?: WrittenItem[Field] | undefined }) => void
}

function ItemForm({ written, item, change }: ItemFormProps) {
  const set: ItemPartProps['set'] = (changes) =>
    change({ sections: withItem(written, item.id, (each) => merged(each, changes)) })
  const remove = async () => {
    if (!(await agreed('删掉这一项？', item.question || '还没写检查内容', '删掉'))) return
    change({ sections: withItem(written, item.id, () => undefined) })
    await navigateBack()
  }
  const faults = written.checked ? faultsIn(written, []).byItem.get(item.id) : undefined
  const part = { written, item, set }
  return (
    <Page
      offlineWords={OFFLINE}
      action={
        <BottomAction
          words="写好了"
          onTap={() => void navigateBack()}
          beside={<TextButton word="删掉" onTap={() => void remove()} />}
        />
      }
    >
      {faults && (
        <Card title="这一项要改">
          {faults.map((each) => (
            <View key={each} className="danger">
              {each}
            </View>
          ))}
        </Card>
      )}
      <QuestionFields {...part} />
      <AnswerFields {...part} />
      <FailureFields {...part} />
      <ConditionFields {...part} />
    </Page>
  )
}

const merged = (item: WrittenItem, changes: object): WrittenItem => {
  const fields: [string, unknown][] = Object.entries({ ...item, ...changes })
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined)) as never
}
