import { useState } from 'react'
import { usePullDownRefresh } from '@tarojs/taro'
import { mayDo } from '@domain/people/permissions'
import { usePaged } from '../../../asking'
import { BottomAction } from '../../../components/bottom-action'
import { Card } from '../../../components/card'
import { Loaded } from '../../../components/loaded'
import { More } from '../../../components/more'
import { Page } from '../../../components/page'
import { go, pageOf } from '../../../go'
import { stopPulling } from '../../../pulling'
import { useProfile } from '../../../use-profile'
import { PersonRow, type Listed } from './person-row'
import { PersonSheet } from './person-sheet'

const OFFLINE = '现在没有网络，有网后才能登记和停用'
const EMPTY = { title: '还没有登记人员', words: '点下面的“登记人员”，登记后本人用手机号就能登录' }

/** The people of one's area: who is there, and what may be done about them. */
export default function People() {
  const actor = useProfile()
  const people = usePaged('people.list', {})
  const [chosen, setChosen] = useState<Listed>()
  usePullDownRefresh(() => stopPulling(people.refetch()))
  const mayEnter = actor && mayDo(actor.role, 'person.enter')
  return (
    <Page
      offlineWords={OFFLINE}
      action={mayEnter && <BottomAction words="登记人员" onTap={() => go(pageOf.person())} />}
    >
      <Loaded of={people} empty={{ when: (rows) => rows.length === 0, ...EMPTY }}>
        {(rows) => (
          <>
            <Card>
              {rows.map((person) => (
                <PersonRow
                  key={person._id}
                  person={person}
                  names={actor?.areaNames}
                  onOpen={setChosen}
                />
              ))}
            </Card>
            <More {...people} />
          </>
        )}
      </Loaded>
      {actor && chosen && (
        <PersonSheet
          actor={actor}
          person={chosen}
          onClose={() => setChosen(undefined)}
          onChanged={() => void people.refetch()}
        />
      )}
    </Page>
  )
}
