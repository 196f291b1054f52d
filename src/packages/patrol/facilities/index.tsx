import { useState } from 'react'
import { usePullDownRefresh } from '@tarojs/taro'
import { facilityInCode } from '@domain/facilities/code'
import type { FacilityRow } from '@domain/facilities/row'
import { usePaged, type Paged } from '../../../asking'
import { Card } from '../../../components/card'
import { FacilityLine } from '../../../components/facility-line'
import { More } from '../../../components/more'
import { Loaded } from '../../../components/loaded'
import { Page } from '../../../components/page'
import { Row } from '../../../components/row'
import { SearchBar } from '../../../components/search-bar'
import { go, pageOf } from '../../../go'
import { usePacked } from '../../../pack/phone-pack'
import { stopPulling } from '../../../pulling'
import { Offline } from '../../../refusals'
import { useDebounced } from '../../../use-debounced'
import { useOnline } from '../../../use-online'
import { PackedList } from './packed-list'

const PAUSE_MILLISECONDS = 400
const SEARCHED = 30
const CODE_AT_MOST = 200

/** Every facility of one's area by name, or those whose name has a part. */
export default function Facilities() {
  const [typed, setTyped] = useState('')
  const search = useDebounced(typed.trim(), PAUSE_MILLISECONDS)
  const coded = facilityInCode(search)
  const found = usePaged('facilities.list', search ? { search: search.slice(0, SEARCHED) } : {}, {
    enabled: !coded,
  })
  const packed = usePacked()
  usePullDownRefresh(() => stopPulling(found.refetch()))
  const cannotAsk = !useOnline() || found.error instanceof Offline
  const fromPhone = cannotAsk ? packed : undefined
  return (
    <Page>
      <SearchBar
        value={typed}
        placeholder="单位名称里的几个字"
        maxLength={CODE_AT_MOST}
        onChange={setTyped}
      />
      {coded ? (
        <Card>
          <Row title="打开这个二维码的单位" onTap={() => go(pageOf.facility(coded))} />
        </Card>
      ) : fromPhone ? (
        <PackedList packed={fromPhone} search={search} />
      ) : (
        <FromCloud {...{ found, search }} />
      )}
    </Page>
  )
}

function FromCloud({ found, search }: { found: Paged<FacilityRow>; search: string }) {
  return (
    <>
      <Loaded
        of={found}
        empty={{
          when: (rows) => rows.length === 0,
          title: search ? `没有名称带“${search}”的单位` : '辖区里还没有单位',
          words: search ? '换几个字再试' : '',
        }}
      >
        {(rows) => (
          <Card>
            {rows.map((facility) => (
              <FacilityLine key={facility._id} facility={facility} />
            ))}
          </Card>
        )}
      </Loaded>
      <More {...found} />
    </>
  )
}
