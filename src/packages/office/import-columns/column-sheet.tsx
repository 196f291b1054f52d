import { ScrollView } from '@tarojs/components'
import { columnsToChoose, titleOf } from '@domain/facilities/import/columns'
import { Row } from '../../../components/row'
import { Sheet } from '../../../components/sheet'
import { StateTag } from '../../../components/state-tag'
import './column-sheet.scss'

interface ColumnSheetProps {
  /** The column that is asked about; absent while none is. */
  heading: string | undefined
  chosen: string
  onChoose: (id: string) => void
  onClose: () => void
}

/** What one column of the file is. */
export function ColumnSheet({ heading, chosen, onChoose, onClose }: ColumnSheetProps) {
  const mark = (id: string) =>
    id === chosen ? { beside: <StateTag word="现在" tone="accent" /> } : {}
  return (
    <Sheet title={`“${heading ?? ''}”这一列是`} open={heading !== undefined} onClose={onClose}>
      <ScrollView scrollY className="column-sheet">
        <Row title="不导入" {...mark('')} onTap={() => onChoose('')} />
        {columnsToChoose.map((id) => (
          <Row key={id} title={titleOf(id)} {...mark(id)} onTap={() => onChoose(id)} />
        ))}
      </ScrollView>
    </Sheet>
  )
}
