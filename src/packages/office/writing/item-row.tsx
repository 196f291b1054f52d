import { View } from '@tarojs/components'
import { severityNames } from '@domain/checklists/severity'
import { Row } from '../../../components/row'
import type { WrittenItem } from './written'

interface ItemRowProps {
  item: WrittenItem
  faults: readonly string[] | undefined
  onTap: () => void
}

/** One item in the list, with what is wrong with it. */
export const ItemRow = ({ item, faults, onTap }: ItemRowProps) => (
  <Row
    title={item.question || '还没写检查内容'}
    under={
      faults ? (
        faults.map((each) => (
          <View key={each} className="danger">
            {each}
          </View>
        ))
      ) : (
        <View>
          {item.kind === 'check' ? '合格或不合格' : '填数字'} · {severityNames[item.severity]}
        </View>
      )
    }
    onTap={onTap}
  />
)
