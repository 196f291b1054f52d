import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { spokenInstant } from '@domain/kernel/time'
import { serverTimeOf } from '../clock'
import { Card } from '../components/card'
import { Page } from '../components/page'
import type { SentRecord } from './draft'
import { GoHome } from './go-home'

interface ArrivedProps {
  record: SentRecord
  /** What was done with it, as the button had said. */
  word?: string
  /** What happens with it now. */
  next?: string | undefined
  /** What the cloud made of it, and what can be looked at. */
  children?: ReactNode
}

/** The cloud has it. */
export const Arrived = ({ record, word = '已提交', next, children }: ArrivedProps) => (
  <Page action={<GoHome />}>
    <Card>
      <View className="title">{word}</View>
      <View>
        {record.title} · {spokenInstant(serverTimeOf(record.sentAt))}
      </View>
      {next && <View>{next}</View>}
    </Card>
    {children}
  </Page>
)
