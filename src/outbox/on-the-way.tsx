import type { ReactNode } from 'react'
import { Button, View } from '@tarojs/components'
import { redirectTo } from '@tarojs/taro'
import { BottomAction } from '../components/bottom-action'
import { Card } from '../components/card'
import { EmptyState } from '../components/empty-state'
import { Page } from '../components/page'
import { goHome } from '../go'
import type { Draft } from './draft'
import { goOnWriting } from './go-on-writing'
import type { Progress } from './outbox'
import { sendWaiting } from './phone-outbox'
import { spokenProgress } from './spoken-state'
import { useOnline } from '../use-online'
import { GoHome } from './go-home'

interface OnTheWayProps {
  draft: Draft
  progress: Progress | undefined
  meanwhile: ReactNode
}

/** Finished and on the phone, and not in the cloud yet. */
export function OnTheWay({ draft, progress, meanwhile }: OnTheWayProps) {
  const online = useOnline()
  const { state } = draft
  if (state.name === 'refused') return <Refused draft={draft} reason={state.reason} />
  if (progress)
    return (
      <Page action={<GoHome />}>
        <EmptyState title={`${spokenProgress(progress)}…`} words="可以离开这一页，发送不会停" />
        {meanwhile}
      </Page>
    )
  const reason = state.name === 'waiting' ? state.reason : undefined
  return (
    <Page action={<GoHome />}>
      <EmptyState
        title={online ? '已存好，正在等待发送' : '已存好，有网络会自动发送'}
        words={(online && reason) || '内容和照片都在手机上，可以离开这一页'}
        {...(online && {
          action: {
            word: '立即发送',
            onTap: () => void sendWaiting(draft.personId, { atOnce: true }),
          },
        })}
      />
      {meanwhile}
    </Page>
  )
}

function Refused({ draft, reason }: { draft: Draft; reason: string }) {
  const goOn = () => void goOnWriting(draft, (page) => void redirectTo({ url: `/${page}` }))
  return (
    <Page action={<BottomAction words="继续填写" onTap={goOn} />}>
      <Card>
        <View className="title">没有发出去</View>
        <View className="danger">{reason}</View>
        <View className="quiet">内容和照片都还在手机上</View>
      </Card>
      <Button className="plain-button" onClick={() => void goHome()}>
        返回首页
      </Button>
    </Page>
  )
}
