import { checklists } from '@domain/checklists'
import { checklist, type Checklist } from '@domain/checklists/checklist'
import { faultsIn } from '../../../../src/packages/office/writing/faults'
import {
  blankItem,
  checklistOf,
  writtenOf,
  type Written,
} from '../../../../src/packages/office/writing/written'
import { aCheck, aChecklist } from '../../../kit/checklists'

const again = (published: Checklist) => checklist.parse(checklistOf(writtenOf(published)))

describe('a checklist on the form', () => {
  it.each(checklists.map((each) => [each.id, each] as const))(
    'loses nothing of %s, which has laws, clauses, hints and conditions of several parts',
    (_id, ours) => {
      expect(again(ours)).toEqual(ours)
    },
  )

  it('keeps the matters that are its own, and leaves out those that no item names', () => {
    const used = aChecklist()
    const unused = { id: 'nobodys', name: '没有人用的事项' }
    expect(again({ ...used, matters: [...(used.matters ?? []), unused] })).toEqual(used)
  })

  it('makes one matter of one name, and another where its item is renamed in a later version', () => {
    const items = ['q1', 'q2'].map((id) => ({ ...blankItem(id), matter: '杯具消毒不符合要求' }))
    const blank: Written = writtenOf(aChecklist({ matters: [] }))
    const written = { ...blank, sections: [{ name: '杯子', items }] }
    expect(checklistOf(written)).toMatchObject({
      matters: [{ id: 'q1Matter', name: '杯具消毒不符合要求' }],
    })
    const later = {
      ...written,
      matters: [{ id: 'q1Matter', name: '杯具消毒不符合要求' }],
      sections: [{ name: '杯子', items: [{ ...items[0]!, matter: '茶具破损' }, items[1]!] }],
    }
    expect(checklistOf(later)).toMatchObject({
      matters: [
        { id: 'q1Matter2', name: '茶具破损' },
        { id: 'q1Matter', name: '杯具消毒不符合要求' },
      ],
    })
  })

  it('says what is wrong with each item in words, never by ids', () => {
    const { sections, ...rest } = aChecklist()
    const [{ items }] = sections as [Checklist['sections'][number]]
    const short = aCheck({ id: 'q', question: '编号是别的编号开头的' })
    const circle = { ...aCheck({ id: 'q2', question: '另一项' }), when: answered('q3') }
    const back = { ...aCheck({ id: 'q3', question: '绕回来的' }), when: answered('q2') }
    const given = {
      ...rest,
      sections: [{ name: '水源地', items: [...items, short, circle, back] }],
    }
    const { whole, byItem } = faultsIn(writtenOf(given), [])
    expect(whole).toEqual([])
    expect(byItem.get('q2')).toEqual(['条件绕回了自己：“另一项” → “绕回来的”'])
    expect([...byItem.keys()]).toEqual(['q2', 'q3'])
  })
})

const answered = (item: string) => ({ item, result: ['fail' as const] })
