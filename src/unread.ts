// How many messages wait, at the tab 消息. Every tab's page asks, so that the number is right wherever one looks.

import { useEffect } from 'react'
import { removeTabBarBadge, setTabBarBadge } from '@tarojs/taro'
import { useAsked } from './asking'
import { readSetting } from './top-up'
import { useProfile } from './use-profile'

const INBOX_TAB = 1
const MOST_SHOWN = 9

const words = (count: number) => (count > MOST_SHOWN ? `${MOST_SHOWN}+` : String(count))

// WeChat refuses it where another page is on top by now; the next page that is shown sets it again.
const ignore = () => undefined

function showBadge(count: number): void {
  const asked =
    count > 0
      ? setTabBarBadge({ index: INBOX_TAB, text: words(count) })
      : removeTabBarBadge({ index: INBOX_TAB })
  asked.catch(ignore)
}

export function useUnread() {
  const person = useProfile()
  const asked = useAsked('deliveries.unread', {}, { enabled: person !== undefined })
  const count = person ? asked.data?.unreadCount : 0
  useEffect(() => {
    if (count !== undefined) showBadge(count)
  }, [count])
  const isKnown = asked.data !== undefined
  useEffect(() => {
    if (isKnown) void readSetting()
  }, [isKnown])
  return asked
}
