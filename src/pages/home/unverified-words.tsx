import type { Severity } from '@domain/checklists/severity'
import { usePaged } from '../../asking'
import { Card } from '../../components/card'
import { Row } from '../../components/row'
import { StateTag } from '../../components/state-tag'
import { go, pageOf } from '../../go'

/** What was told at the centre and nobody has looked into; nothing where there is none. */
export function UnverifiedWords() {
  const information = usePaged('informationReports.list', { status: 'received' })
  const tips = usePaged('tipOffs.list', { status: 'received' })
  const [reports, tipOffs] = [information.data ?? [], tips.data ?? []]
  if (reports.length + tipOffs.length === 0) return null
  return (
    <Card>
      <WordsRow
        of={reports}
        said={`${reports.length}${information.hasMore ? '+' : ''} 条信息待核实`}
        page={pageOf.unverified('information')}
      />
      <WordsRow
        of={tipOffs}
        said={`${tipOffs.length}${tips.hasMore ? '+' : ''} 件投诉举报待核实`}
        page={pageOf.unverified('tipOff')}
      />
    </Card>
  )
}

interface WordsRowProps {
  of: readonly { severity: Severity }[]
  said: string
  page: string
}

function WordsRow({ of, said, page }: WordsRowProps) {
  if (of.length === 0) return null
  const pressing = of.filter(({ severity }) => severity === 'emergency').length
  return (
    <Row
      title={said}
      beside={pressing > 0 && <StateTag word={`突发 ${pressing}`} tone="danger" />}
      onTap={() => go(page)}
    />
  )
}
