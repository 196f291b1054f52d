// What the cloud does by itself, done now: its timers and its clock; and what it warns of.

import type { Setup } from '../controls'
import { clockTime, readTypedTime, typedTime } from './china-time'
import { button, element, row, section } from './dom'

const HOUR = 3600 * 1000

async function post<T>(name: string, body: object): Promise<{ result?: T; error?: string }> {
  const answer = await fetch(`/preview/api/${name}`, { method: 'POST', body: JSON.stringify(body) })
  return (await answer.json()) as { result?: T; error?: string }
}

export function cloudPanel(setup: Setup) {
  const warnings = element('div', { class: 'warnings' })
  const panel = element(
    'div',
    { class: 'panel' },
    section('云端时间', ...clock(setup)),
    section('定时任务', ...timers(setup.timers)),
    element(
      'details',
      { class: 'card' },
      element('summary', {}, '给开发者的提醒（英文原文）'),
      warnings,
    ),
  )
  return {
    panel,
    warn(text: string) {
      warnings.prepend(element('p', {}, text))
      while (warnings.childElementCount > 30) warnings.lastElementChild?.remove()
    },
  }
}

function clock(setup: Setup): HTMLElement[] {
  let offset = Date.parse(setup.now) - Date.now()
  let { frozen } = setup
  let frozenAt = Date.parse(setup.now)
  const shown = element('output', { class: 'clock' })
  const chosen = element('input', {
    type: 'text',
    autocomplete: 'off',
    'aria-label': '改为',
    placeholder: typedTime(frozenAt),
  })
  const now = () => (frozen ? frozenAt : Date.now() + offset)
  const tick = () => (shown.textContent = clockTime(now()))

  async function set(setting: unknown): Promise<void> {
    const { result } = await post<Setup>('clock', { setting })
    if (!result) return
    frozenAt = Date.parse(result.now)
    offset = frozenAt - Date.now()
    frozen = result.frozen
    tick()
  }
  const move = (by: number) => set(new Date(now() + by).toISOString())
  chosen.addEventListener('change', () => {
    const at = readTypedTime(chosen.value)
    const wrong = at === undefined && chosen.value !== ''
    chosen.setCustomValidity(wrong ? `请写成 ${typedTime(now())} 的样子` : '')
    chosen.reportValidity()
    if (at !== undefined) void set(new Date(at).toISOString())
  })
  setInterval(tick, 1000)
  tick()
  return [
    element('p', { class: 'row' }, element('span', { class: 'row-text' }, '北京时间'), shown),
    row('改为', chosen),
    element(
      'p',
      { class: 'buttons' },
      button('快进 1 小时', () => void move(HOUR)),
      button('快进 1 天', () => void move(24 * HOUR)),
      button('恢复', () => void set(null)),
    ),
  ]
}

function timers(all: Setup['timers']): HTMLElement[] {
  if (all.length === 0) return [element('p', { class: 'empty' }, '没有定时任务')]
  return all.map(({ name, does }) => {
    const said = element('small', { 'aria-live': 'polite' })
    const run = button('立即运行', () => {
      run.disabled = true
      said.textContent = '运行中…'
      void post('fire', { name }).then(({ error }) => {
        run.disabled = false
        said.textContent = error === undefined ? '已完成' : '没有完成，原因见下面给开发者的提醒'
      })
    })
    const text = element('span', { class: 'row-text' }, does, said)
    return element('p', { class: 'row' }, text, run)
  })
}
