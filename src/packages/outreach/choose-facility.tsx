import { useState } from 'react'
import type { FacilityRow } from '@domain/facilities/row'
import { kinds } from '@domain/facilities/kinds'
import { usePaged } from '../../asking'
import { Loaded } from '../../components/loaded'
import { More } from '../../components/more'
import { Row } from '../../components/row'
import { SearchBar } from '../../components/search-bar'
import { Sheet } from '../../components/sheet'
import { useDebounced } from '../../use-debounced'

const PAUSE_MILLISECONDS = 400

interface ChooseFacilityProps {
  open: boolean
  onClose: () => void
  onChoose: (facility: Pick<FacilityRow, '_id' | 'name'>) => void
}

/** One of the facilities of one's area, by a part of its name. */
export const ChooseFacility = ({ open, onClose, onChoose }: ChooseFacilityProps) => (
  <Sheet title="选单位" open={open} onClose={onClose}>
    {open && <Found onChoose={onChoose} />}
  </Sheet>
)

function Found({ onChoose }: Pick<ChooseFacilityProps, 'onChoose'>) {
  const [typed, setTyped] = useState('')
  const search = useDebounced(typed.trim(), PAUSE_MILLISECONDS)
  const found = usePaged('facilities.list', search ? { search } : {})
  return (
    <>
      <SearchBar value={typed} placeholder="单位名称里的几个字" onChange={setTyped} />
      <Loaded
        of={found}
        empty={{ when: (rows) => rows.length === 0, title: '没有找到，换几个字再试' }}
      >
        {(rows) =>
          rows.map(({ _id, name, kind }) => (
            <Row
              key={_id}
              title={name}
              under={kinds[kind].name}
              onTap={() => onChoose({ _id, name })}
            />
          ))
        }
      </Loaded>
      <More {...found} />
    </>
  )
}
