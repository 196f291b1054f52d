// The service notifications that WeChat would have shown this person; a tap opens the page they name.

import type { SentMessage } from '../../openapi/ledger'
import { messageTime } from './china-time'
import { element } from './dom'

export function messagesPanel(open: (page: string) => void, onUnread: (count: number) => void) {
  const list = element('div', { class: 'messages', 'aria-live': 'polite' })
  const panel = element('div', { class: 'panel' }, list)
  const seen = new Set<string>()
  let unread = 0

  function clear(): void {
    seen.clear()
    list.replaceChildren(element('p', { class: 'empty' }, '还没有收到消息'))
    read()
  }

  function read(): void {
    unread = 0
    onUnread(0)
  }

  function add(message: SentMessage): void {
    if (seen.has(message.msgid)) return
    if (seen.size === 0) list.replaceChildren()
    seen.add(message.msgid)
    list.prepend(card(message, open))
    unread += 1
    onUnread(unread)
  }

  clear()
  return { panel, add, clear, read }
}

function card({ title, at, rows, page }: SentMessage, open: (page: string) => void): HTMLElement {
  const made = element(
    'button',
    { type: 'button', class: 'message' },
    element('span', { class: 'message-from' }, '服务通知', element('time', {}, messageTime(at))),
    element('strong', {}, title),
    ...rows.map(({ label, value }) =>
      element('span', { class: 'message-row' }, element('i', {}, label), element('b', {}, value)),
    ),
    element('span', { class: 'message-more' }, page ? '进入小程序查看' : '没有可打开的页面'),
  )
  if (page) made.addEventListener('click', () => open(page))
  else made.disabled = true
  return made
}
