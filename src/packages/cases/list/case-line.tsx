import { View } from '@tarojs/components'
import { caseOutcomeName, spokenNumber } from '@domain/cases/enforcement-case'
import type { CaseRow } from '@domain/cases/row'
import { Row } from '../../../components/row'
import { StateTag } from '../../../components/state-tag'
import { CaseClockLine, CaseClockTag } from '../case-clock'

/** One case: what is suspected of whom, by when, and who handles it. */
export const CaseLine = ({ row, onTap }: { row: CaseRow; onTap: () => void }) => (
  <Row
    title={row.facilityName}
    under={
      <>
        <View className="row__sentence">{row.spokenMatters}</View>
        <View>
          {spokenNumber(row)} · {row.officers.map(({ name }) => name).join('、')}
        </View>
        <CaseClockLine of={row} />
      </>
    }
    beside={
      row.outcome ? <StateTag word={caseOutcomeName(row.outcome)} /> : <CaseClockTag of={row} />
    }
    onTap={onTap}
  />
)
