import { View } from '@tarojs/components'
import { usePullDownRefresh, useRouter } from '@tarojs/taro'
import { isTaken, rowState, type RowState } from '@domain/facilities/import/registry-import'
import { useAsked, usePaged } from '../../../asking'
import { Card } from '../../../components/card'
import { Loaded } from '../../../components/loaded'
import { More } from '../../../components/more'
import { Page } from '../../../components/page'
import { stopPulling } from '../../../pulling'
import { useChoices } from './choices'
import { FaultsSheet } from './faults-sheet'
import { ImportedRow } from './imported-row'
import { rowStateWords } from './row-state-words'

const EMPTY = { title: '没有这样的行', words: '' }

/** The rows of a file that were found to be so. */
export default function ImportRowsPage() {
  const { params } = useRouter()
  const importId = params['id'] ?? ''
  const state = rowState.catch('good').parse(params['state'])
  return <Rows importId={importId} state={state} />
}

function Rows({ importId, state }: { importId: string; state: RowState }) {
  const rows = usePaged('imports.rows', { importId, state })
  const imported = useAsked('imports.show', { importId })
  const { choices, toggle } = useChoices(importId)
  usePullDownRefresh(() => stopPulling(rows.refetch()))
  const { title, under } = rowStateWords[state]
  const isOpen = imported.data?.status === 'read' && state !== 'wrong'
  return (
    <Page offlineWords="现在没有网络">
      <Loaded of={rows} empty={{ when: (all) => all.length === 0, ...EMPTY }}>
        {(all) => (
          <Card title={title}>
            <View className="quiet">{under}</View>
            {state === 'wrong' && <FaultsSheet importId={importId} />}
            {all.map((row) => (
              <ImportedRow
                key={row.row}
                row={row}
                taken={isTaken(state, row.row, choices)}
                onToggle={isOpen ? () => toggle(state, row.row) : undefined}
              />
            ))}
          </Card>
        )}
      </Loaded>
      <More {...rows} />
    </Page>
  )
}
