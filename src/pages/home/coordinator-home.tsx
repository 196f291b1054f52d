import { useState } from 'react'
import { usePullDownRefresh } from '@tarojs/taro'
import { usePaged } from '../../asking'
import { Page } from '../../components/page'
import { Tabs } from '../../components/tabs'
import { useRules } from '../../county-rules'
import { stopPulling } from '../../pulling'
import { usePosition } from '../../use-position'
import { Begin } from './begin'
import { DueFacilities } from './due-facilities'
import { Greeting } from './greeting'
import { NearFacilities } from './near-facilities'
import { SearchEntry } from './search-entry'
import { WaitingDrafts } from './waiting-drafts'

const lists = [
  { value: 'due', word: '该巡查的' },
  { value: 'near', word: '附近的' },
] as const

/** 今日巡查: what is unfinished, what is due, what is near. */
export function CoordinatorHome() {
  const [list, setList] = useState<'due' | 'near'>('due')
  const due = usePaged('facilities.due', {})
  const { position, ask } = usePosition()
  useRules()
  usePullDownRefresh(() => stopPulling(due.refetch()))
  return (
    <Page>
      <Greeting />
      <SearchEntry />
      <WaitingDrafts />
      <Begin />
      <Tabs label="今日巡查" tabs={lists} value={list} onChoose={setList} />
      {list === 'due' ? (
        <DueFacilities due={due} position={position} />
      ) : (
        <NearFacilities position={position} onAsk={() => void ask()} />
      )}
    </Page>
  )
}
