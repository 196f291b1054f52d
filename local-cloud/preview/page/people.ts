// Who this tab is: everybody of the demo, found by name or group.

import type { DemoPerson } from '../manifest'
import { button, element } from './dom'

export interface PeopleEvents {
  become(person: DemoPerson): void
}

export function peoplePanel(people: DemoPerson[], { become }: PeopleEvents) {
  const search = element('input', {
    type: 'search',
    class: 'search',
    placeholder: '搜索姓名、单位',
    'aria-label': '搜索人员',
  })
  const list = element('div', { class: 'people' })
  const panel = element('div', { class: 'panel' }, search, list)
  let current: string | undefined

  function show(): void {
    const words = search.value.trim().toLowerCase()
    const found = people.filter(({ label, group }) =>
      `${label} ${group}`.toLowerCase().includes(words),
    )
    list.replaceChildren(
      ...grouped(found).map(([group, members]) =>
        groupCard(group, members, (person) => personRow(person, person.openid === current, become)),
      ),
    )
    if (found.length === 0) list.append(element('p', { class: 'empty' }, '没有找到'))
  }

  search.addEventListener('input', show)
  show()
  return {
    panel,
    choose(openid: string) {
      current = openid
      show()
    },
  }
}

function grouped(people: DemoPerson[]): [string, DemoPerson[]][] {
  const groups = new Map<string, DemoPerson[]>()
  for (const person of people)
    groups.set(person.group, [...(groups.get(person.group) ?? []), person])
  return [...groups]
}

const groupCard = (
  group: string,
  members: DemoPerson[],
  row: (person: DemoPerson) => HTMLElement,
) =>
  element(
    'section',
    { class: 'card' },
    element('h2', {}, group, element('small', {}, ` ${members.length} 人`)),
    ...members.map(row),
  )

function personRow(
  person: DemoPerson,
  chosen: boolean,
  become: (person: DemoPerson) => void,
): HTMLElement {
  const be = button(person.label, () => become(person), 'person')
  be.setAttribute('aria-pressed', String(chosen))
  const href = `/?as=${encodeURIComponent(person.openid)}`
  const link = element('a', { href, target: '_blank', rel: 'noopener' }, '新标签页')
  return element('div', { class: chosen ? 'person-row chosen' : 'person-row' }, be, link)
}
