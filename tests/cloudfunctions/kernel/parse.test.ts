import { namesOfFields, parse } from '../../../cloudfunctions/kernel/parse'
import { Problem } from '@domain/kernel/problems'
import type { ZodType } from '@domain/kernel/z'
import { fieldsOf } from '../../kit/arbitrary'
import { names, useCases, type Name } from '../../kit/inputs'

const ID = '01kjhfy0000000000000000000'

function refusalOf(name: Name, sent: unknown): string {
  try {
    parse(useCases[name].input as ZodType, sent)
    return 'taken'
  } catch (error) {
    if (error instanceof Problem) return error.message
    throw error
  }
}

const closing = { requestId: ID, clueId: ID, outcome: 'corrected', words: '已改正' }
const entering = {
  ...{ _id: ID, name: '张三', phone: '13900000000', role: 'coordinator' },
  ...{ area: '500299101000', specialties: [] },
}

const ruling = { requestId: ID, county: '500299' }

describe('a refusal of what was sent', () => {
  const cases: [Name, unknown, string][] = [
    ['clues.close', undefined, '提交的内容：没有填写'],
    ['clues.close', 'close it', '提交的内容：格式不对'],
    ['clues.close', { ...closing, words: undefined }, '说明：没有填写'],
    ['clues.close', { ...closing, words: 5 }, '说明：格式不对'],
    ['clues.close', { ...closing, words: null }, '说明：格式不对'],
    ['clues.close', { ...closing, words: ' 好 ' }, '说明：太短，至少 2 个字'],
    ['clues.close', { ...closing, words: '长'.repeat(301) }, '说明：太长，最多 300 个字'],
    ['clues.close', { ...closing, outcome: 'forgotten' }, '处理结果：不在可选范围内'],
    ['clues.close', { ...closing, outcome: undefined }, '处理结果：没有填写'],
    ['clues.close', { ...closing, clueId: 'x' }, '线索：格式不对'],
    ['people.enter', { ...entering, phone: '12345' }, '手机号：格式不对'],
    ['people.enter', { ...entering, specialties: ['cooking'] }, '专业的第 1 项：不在可选范围内'],
    [
      'people.enter',
      { ...entering, specialties: Array(18).fill('drinkingWater') },
      '专业：太多，最多 17 项',
    ],
    ['people.enter', { ...entering, specialties: ['own_'] }, '专业的第 1 项：不在可选范围内'],
    [
      'counties.setRules',
      { ...ruling, frequencies: [{ specialty: 'publicPlace', frequency: { timesAYear: 13 } }] },
      '巡查频次的第 1 项的频次的每年次数：太大，最大 12',
    ],
    [
      'checklists.publish',
      { ...ruling, checklist: { when: '长'.repeat(30_000) } },
      '检查表：太大，请分成几张',
    ],
    ['facilities.near', { place: { longitude: 1, latitude: 30 } }, '位置的经度：太小，至少 73'],
    ['facilities.near', { place: { longitude: 200, latitude: 30 } }, '位置的经度：太大，最大 136'],
    ['session.signIn', { requestId: ID, phoneCode: '' }, '手机号授权：太短，至少 1 个字'],
    ['session.signIn', { requestId: ID, invitationCode: '好' }, '邀请码：格式不对'],
    ['session.signIn', { requestId: 'x', invitationCode: 'abcde12345' }, '请求编号：格式不对'],
  ]

  it.each(cases.map(([name, sent, words]) => [words, name, sent] as const))(
    'says “%s” for %s',
    (words, name, sent) => {
      expect(refusalOf(name, sent)).toBe(words)
    },
  )

  it.each(names)('of %s can name every field in Chinese', (name) => {
    const fields = fieldsOf(useCases[name].input as ZodType)
    const unnamed = fields.filter((field) => !(field in namesOfFields))
    expect(unnamed).toEqual([])
  })
})
