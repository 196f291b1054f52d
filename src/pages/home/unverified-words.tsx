import type { Severity } from '@domain/checklists/severity'
import type { WordStatus } from '@domain/clues/received-word'
import { usePaged } from '../../asking'
import { Card } from '../../components/card'
import { Row } from '../../components/row'
import { StateTag } from '../../components/state-tag'
import { go, pageOf } from '../../go'
import { useProfile } from '../../use-profile'

/** What was told at the centre and nobody has looked into; for whoever leads it also what nobody has decided. */
export function UnverifiedWords() {
  const leads = useProfile()?.role === 'centreLead'
  return (
    <>
      <Words status="received" waits="待核实" />
      {leads && <Words status="verified" waits="已核实，还没上报或办结" />}
    </>
  )
}

interface WordsProps {
  status: WordStatus
  /** What they wait for. */
  waits: string
}

/** Nothing where there is none. */
function Words({ status, waits }: WordsProps) {
  const information = usePaged('informationReports.list', { status })
  const tips = usePaged('tipOffs.list', { status })
  const [reports, tipOffs] = [information.data ?? [], tips.data ?? []]
  if (reports.length + tipOffs.length === 0) return null
  return (
    <Card>
      <WordsRow
        of={reports}
        said={`${reports.length}${information.hasMore ? '+' : ''} 条信息${waits}`}
        page={pageOf.words('information', status)}
      />
      <WordsRow
        of={tipOffs}
        said={`${tipOffs.length}${tips.hasMore ? '+' : ''} 件投诉举报${waits}`}
        page={pageOf.words('tipOff', status)}
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
