// The subscription messages that the county has chosen in the WeChat console. A key's letters say which rule its value obeys.
// The ids come from config/account.ts; the order and names of the keywords are those of the console.

import { account } from './account'

export interface Template {
  id: string
  title: string
  kind: 'once' | 'long'
  /** Key, such as `thing1`, to the keyword's name. */
  keywords: Record<string, string>
}

export const templates = {
  clueAlert: {
    id: account.templateIds.clueAlert,
    title: '线索待办提醒',
    kind: 'once',
    keywords: {
      thing1: '单位名称',
      thing2: '线索内容',
      phrase3: '紧急程度',
      time4: '上报时间',
      thing5: '温馨提示',
    },
  },
  clueAnswer: {
    id: account.templateIds.clueAnswer,
    title: '线索办理进度通知',
    kind: 'once',
    keywords: { thing1: '单位名称', phrase2: '办理进度', thing3: '办理说明', time4: '更新时间' },
  },
} satisfies Record<string, Template>

export type TemplateName = keyof typeof templates
