import { useState } from 'react'
import { kinds, type FacilityKind } from '@domain/facilities/kinds'
import { searchable } from '@domain/facilities/name'
import { usePaged } from '../../asking'
import { Loaded } from '../../components/loaded'
import { More } from '../../components/more'
import { Row } from '../../components/row'
import { SearchBar } from '../../components/search-bar'
import { Sheet } from '../../components/sheet'
import { usePacked, type Packed } from '../../pack/phone-pack'
import { Offline } from '../../refusals'
import { useDebounced } from '../../use-debounced'
import { useOnline } from '../../use-online'

const PAUSE_MILLISECONDS = 400
/** More letters find it sooner. */
const SHOWN_OF_PHONE = 30

interface Named {
  _id: string
  name: string
}

interface ChooseFacilityProps {
  open: boolean
  onClose: () => void
  onChoose: (facility: Named) => void
}

/** One of the facilities of one's area by a part of its name: from the phone's own copy where there is no network. */
export const ChooseFacility = ({ open, onClose, onChoose }: ChooseFacilityProps) => (
  <Sheet title="选单位" open={open} onClose={onClose}>
    {open && <Found onChoose={onChoose} />}
  </Sheet>
)

type FoundProps = Pick<ChooseFacilityProps, 'onChoose'>

function Found({ onChoose }: FoundProps) {
  const [typed, setTyped] = useState('')
  const search = useDebounced(typed.trim(), PAUSE_MILLISECONDS)
  const found = usePaged('facilities.list', search ? { search } : {})
  const packed = usePacked()
  const cannotAsk = !useOnline() || found.error instanceof Offline
  return (
    <>
      <SearchBar value={typed} placeholder="单位名称里的几个字" onChange={setTyped} />
      {cannotAsk && packed ? (
        <Rows rows={onPhone(packed, search)} onChoose={onChoose} />
      ) : (
        <>
          <Loaded
            of={found}
            empty={{ when: (rows) => rows.length === 0, title: '没有找到，换几个字再试' }}
          >
            {(rows) => <Rows rows={rows} onChoose={onChoose} />}
          </Loaded>
          <More {...found} />
        </>
      )}
    </>
  )
}

const onPhone = ({ facilities }: Packed, search: string) =>
  facilities
    .filter(({ name }) => searchable(name).includes(searchable(search)))
    .slice(0, SHOWN_OF_PHONE)

interface RowsProps extends FoundProps {
  rows: readonly (Named & { kind: FacilityKind })[]
}

const Rows = ({ rows, onChoose }: RowsProps) => (
  <>
    {rows.length === 0 && <Row title="没有找到，换几个字再试" />}
    {rows.map(({ _id, name, kind }) => (
      <Row key={_id} title={name} under={kinds[kind].name} onTap={() => onChoose({ _id, name })} />
    ))}
  </>
)
