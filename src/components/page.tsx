import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { OfflineBar } from './offline-bar'
import { useLetterScale } from '../letter-size'
import { ConsentSheet } from '../privacy/consent-sheet'
import { useOnline } from '../use-online'

interface PageProps {
  children: ReactNode
  /** The one main action, at the bottom. */
  action?: ReactNode
  /** What the bar says without network, where this page is not one to fill in. */
  offlineWords?: string
}

/** The grey ground of every page: letter size, the bar that says there is no network, and the main action. */
export function Page({ children, action, offlineWords }: PageProps) {
  const scale = useLetterScale()
  const online = useOnline()
  return (
    <View
      className={action ? 'page page--with-action' : 'page'}
      style={{ '--scale': scale } as Record<string, unknown>}
    >
      {!online && <OfflineBar {...(offlineWords && { words: offlineWords })} />}
      {children}
      {action}
      <ConsentSheet />
    </View>
  )
}
