// What the phone meets: where it stands, whether there is signal and room, what the person taps.

import type { DemoPlace } from '../manifest'
import { choice, element, row, section } from './dom'
import type { Phone } from './phone'
import { positionRows } from './position'

const MB = 1024 * 1024

export function phonePanel(phone: Phone, places: DemoPlace[]): HTMLElement {
  const panel = element('div', { class: 'panel' })
  panel.append(
    section('位置', ...positionRows(phone, places)),
    section('网络与存储', offline(phone), storage(phone)),
    section('授权、字号、相机与麦克风', ...answers(phone)),
  )
  return panel
}

function offline(phone: Phone): HTMLElement {
  const toggle = element('input', {
    type: 'checkbox',
    role: 'switch',
    class: 'switch',
    checked: phone.state.offline,
  })
  toggle.addEventListener('change', () => phone.change({ offline: toggle.checked }))
  return row('没有信号', toggle, '像在没有网络的村里')
}

function storage(phone: Phone): HTMLElement {
  const left = phone.state.storageLeft
  const chosen = left === null ? 'plenty' : left === 0 ? 'full' : 'little'
  const sizes = { plenty: null, little: 2 * MB, full: 0 }
  return row(
    '剩余空间',
    choice('剩余空间', { plenty: '充足', little: '2 MB', full: '已满' }, chosen, (value) =>
      phone.change({ storageLeft: sizes[value] }),
    ),
  )
}

function answers(phone: Phone): HTMLElement[] {
  const mobile = element('input', { type: 'tel', value: phone.state.phone, maxlength: '11' })
  mobile.addEventListener('change', () => phone.change({ phone: mobile.value }))
  const { nextSubscribeAnswer, camera, microphone, privacy, fontScale } = phone.state
  return [
    row('微信手机号', mobile, '点“获取手机号”时得到'),
    row(
      '下次订阅消息',
      choice(
        '下次订阅消息',
        { accept: '允许', always: '总是允许', reject: '拒绝', ban: '已封禁', off: '总开关关了' },
        nextSubscribeAnswer,
        (answer) => phone.change({ nextSubscribeAnswer: answer }),
      ),
    ),
    row(
      '隐私指引',
      choice('隐私指引', { agreed: '同意过', unasked: '还没问过' }, privacy, (value) =>
        phone.change({ privacy: value }),
      ),
    ),
    row(
      '微信字号',
      choice('微信字号', { 1: '标准', 1.2: '大', 1.4: '关怀' }, String(fontScale), (scale) =>
        phone.change({ fontScale: Number(scale) }),
      ),
    ),
    row(
      '相机',
      choice('相机', { file: '选文件', demo: '演示照片' }, camera, (value) =>
        phone.change({ camera: value }),
      ),
    ),
    row(
      '麦克风',
      choice(
        '麦克风',
        { real: '电脑的麦克风', demo: '演示声音', refused: '不允许' },
        microphone,
        (value) => phone.change({ microphone: value }),
      ),
    ),
  ]
}
