import { useState } from 'react'
import { usePullDownRefresh } from '@tarojs/taro'
import { usePaged } from '../../asking'
import { Page } from '../../components/page'
import { Tabs } from '../../components/tabs'
import { useRules } from '../../county-rules'
import { refreshPack, usePacked } from '../../pack/phone-pack'
import { stopPulling } from '../../pulling'
import { usePosition } from '../../use-position'
import { useProfile } from '../../use-profile'
import { Begin } from './begin'
import { UntoldEmergencies } from './emergencies'
import { DueAdvice } from './due-advice'
import { DueFacilities } from './due-facilities'
import { Greeting } from './greeting'
import { NearFacilities } from './near-facilities'
import { SearchEntry } from './search-entry'
import { TodaysList } from './todays-list'
import { UnverifiedWords } from './unverified-words'
import { WaitingDrafts } from './waiting-drafts'

const lists = [
  { value: 'due', word: '该巡查的' },
  { value: 'near', word: '附近的' },
] as const

/** 今日巡查: what is unfinished and waits, each in few lines, so that what is due or near is in sight. */
export function CoordinatorHome() {
  const [list, setList] = useState<'due' | 'near'>('due')
  const profile = useProfile()
  const packed = usePacked()
  const due = usePaged('facilities.due', {}, { enabled: !packed })
  const { position, ask } = usePosition()
  useRules()
  usePullDownRefresh(() => stopPulling(packed ? refreshPack({ atOnce: true }) : due.refetch()))
  return (
    <Page>
      <Greeting />
      <UntoldEmergencies />
      <SearchEntry />
      <Begin />
      <WaitingDrafts />
      <UnverifiedWords />
      <DueAdvice />
      <Tabs label="今日巡查" tabs={lists} value={list} onChoose={setList} />
      {list === 'near' ? (
        <NearFacilities {...{ packed, position }} onAsk={() => void ask()} />
      ) : packed && profile ? (
        <TodaysList {...{ packed, profile, position }} onAsk={() => void ask()} />
      ) : (
        <DueFacilities due={due} position={position} />
      )}
    </Page>
  )
}
