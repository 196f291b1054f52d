// The drawer beside the phone. `?as=` names the person of this tab, `?page=&scene=` the page a code has opened.

import { readCodeLink } from '../code-link'
import type { Setup, Streamed } from '../controls'
import type { DemoPerson, DemoPlace } from '../manifest'
import { DEFAULT_PHONE, type PhoneState } from '../protocol'
import { cloudPanel } from './cloud-panel'
import { element } from './dom'
import { messagesPanel } from './messages'
import { peoplePanel } from './people'
import { Phone } from './phone'
import { phonePanel } from './phone-panel'
import { positionAt } from './position'
import { titleBar } from './title-bar'

const find = <T extends HTMLElement>(id: string) => document.getElementById(id) as T

async function start(): Promise<void> {
  const setup = (await (await fetch('/preview/api/setup')).json()) as Setup
  const { places = [] } = setup
  const phone = new Phone(find<HTMLIFrameElement>('app'))
  titleBar(find<HTMLIFrameElement>('app'), find('title'), find('back'))
  const tabs = new Tabs()
  const messages = messagesPanel(
    (page) => {
      phone.open(page)
      showSheet(false)
    },
    (count) => tabs.badge('messages', count),
  )
  const cloud = cloudPanel(setup)
  const people = peoplePanel(setup.people, { become: (person) => void become(person) })
  tabs.add('people', '人员', people.panel)
  tabs.add('messages', '消息', messages.panel, messages.read)
  const phoneHolder = element('div')
  tabs.add('phone', '手机', phoneHolder)
  tabs.add('cloud', '云端', cloud.panel)
  tabs.show('people')

  let stream: EventSource | undefined
  async function become(person: DemoPerson): Promise<void> {
    const { openid } = await phone.become(person.openid, phoneOf(person, places))
    find('who').textContent = `${person.label} · ${person.group}`
    document.title = person.label
    people.choose(openid)
    phoneHolder.replaceChildren(phonePanel(phone, places))
    messages.clear()
    stream?.close()
    stream = new EventSource(`/preview/api/stream?openid=${encodeURIComponent(openid)}`)
    stream.onmessage = ({ data }: MessageEvent<string>) => {
      const event = JSON.parse(data) as Streamed
      if (event.kind === 'message') messages.add(event.message)
      else cloud.warn(event.text)
    }
  }

  await become(firstPerson(setup.people, phone))
  const target = readCodeLink(location.href)
  if (target) phone.open(`${target.page}?scene=${encodeURIComponent(target.scene)}`)
}

function firstPerson(people: DemoPerson[], phone: Phone): DemoPerson {
  const wanted = new URLSearchParams(location.search).get('as') ?? phone.session?.openid
  const newcomer = { openid: wanted ?? 'o-visitor', label: '访客', group: '未登录' }
  return (
    people.find(({ openid }) => openid === wanted) ?? (wanted ? newcomer : people[0]) ?? newcomer
  )
}

/** A person's own number, and where the person works. */
function phoneOf({ phone, place }: DemoPerson, places: DemoPlace[]): Partial<PhoneState> {
  const at = places.find(({ label }) => label === place) ?? places[0]
  return { phone: phone ?? DEFAULT_PHONE.phone, position: at ? positionAt(at) : null }
}

class Tabs {
  private readonly tabs = new Map<
    string,
    { tab: HTMLElement; panel: HTMLElement; onShow?: () => void }
  >()

  add(name: string, label: string, panel: HTMLElement, onShow?: () => void): void {
    const tab = element('button', { type: 'button', role: 'tab', id: `tab-${name}` }, label)
    tab.addEventListener('click', () => this.show(name))
    panel.setAttribute('role', 'tabpanel')
    panel.setAttribute('aria-labelledby', `tab-${name}`)
    this.tabs.set(name, { tab, panel, ...(onShow && { onShow }) })
    find('tabs').append(tab)
    find('panels').append(panel)
  }

  show(chosen: string): void {
    for (const [name, { tab, panel, onShow }] of this.tabs) {
      tab.setAttribute('aria-selected', String(name === chosen))
      panel.hidden = name !== chosen
      if (name === chosen) onShow?.()
    }
  }

  badge(name: string, count: number): void {
    const { tab, panel } = this.tabs.get(name) ?? {}
    if (!tab) return
    tab.dataset.count = count > 0 && panel?.hidden ? String(Math.min(count, 99)) : ''
    find('sheet-toggle').dataset.count = tab.dataset.count
  }
}

function showSheet(open: boolean): void {
  document.body.classList.toggle('sheet-open', open)
  find('sheet-toggle').setAttribute('aria-expanded', String(open))
  find('sheet-toggle').textContent = open ? '收起' : '演示'
}

find('sheet-toggle').addEventListener('click', () =>
  showSheet(!document.body.classList.contains('sheet-open')),
)
void start()
