// The values that we fit, held against what the local cloud lets WeChat accept.

import fc from 'fast-check'
import { fitKeyword } from '../../../cloudfunctions/kernel/keywords'
import { messageOf } from '../../../cloudfunctions/kernel/message'
import { templates } from '../../../config/templates'
import { deliveryKind } from '@domain/deliveries/delivery'
import { writtenInstant } from '@domain/kernel/time'
import { keywordAllows } from '../../../local-cloud/openapi/keywords'
import { aDelivery } from '../../kit/deliveries'

const AT = '2026-03-02T01:30:00.000Z'
const SEED = 20260302

const allowed = (key: string, value: string) => keywordAllows({ key, label: '' }, value)
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({
    unit: fc.constantFrom(
      '水',
      '厂',
      '😀',
      '〇',
      'a',
      '1',
      '.',
      '-',
      ' ',
      '\n',
      '\u200b',
      '\u00a0',
      '\u3000',
      '\ud83d',
      '¥',
      '：',
      ':',
      '年',
      '月',
      '日',
      '~',
      '2019年10月1日',
      '15:01',
    ),
    maxLength: 60,
  }),
)

describe('a value fitted to its keyword', () => {
  it('refuses a keyword whose rule nobody has written', () => {
    expect(() => fitKeyword('mood1', '1')).toThrow('mood1')
    expect(() => fitKeyword('toString1', '1')).toThrow('toString1')
  })

  it.each([
    ['thing1', '云台村水厂', '云台村水厂'],
    ['thing1', ' 云台村\n水厂 ', '云台村 水厂'],
    ['thing1', '一'.repeat(21), `${'一'.repeat(19)}…`],
    ['thing1', '😀'.repeat(20), '😀'.repeat(20)],
    ['thing1', '😀'.repeat(21), `${'😀'.repeat(19)}…`],
    ['thing1', ' \u200b', '无'],
    ['phrase1', '待受理', '待受理'],
    ['phrase1', '紧急 线索!', '紧急线索'],
    ['phrase1', '一二三四五六', '一二三四五'],
    ['phrase1', 'OK', '待办'],
    ['number1', '约 12.5 元', '12.5'],
    ['number1', `${'1'.repeat(31)}.5`, '1'.repeat(31)],
    ['number1', '1.2.3', '1.2'],
    ['number1', '没有', '0'],
    ['character_string1', '编号TX-2026 #1', 'TX-2026#1'],
    ['letter1', 'a1-b 水', 'ab'],
    ['letter1', '', 'X'],
    ['symbol1', '云！a-+*/=', '！-+*/'],
    ['amount1', '共 ¥12345678901.5', '¥1234567890元'],
    ['amount1', '12.5元', '12.5元'],
    ['phone_number1', '+86-0766-66888866', '+86-0766-66888866'],
    ['phone_number1', '转 8 号', '8'],
    ['car_number1', '粤A8Z888挂', '粤A8Z888挂'],
    ['car_number1', '', '无牌'],
    ['name1', '欧阳1三丰', '欧阳三丰'],
    ['name1', '一二三四五六七八九十甲', '一二三四五六七八九十'],
    ['name1', 'A'.repeat(21), 'A'.repeat(20)],
    ['time1', '3月2日 15:01 左右', '15:01'],
    ['time1', '2019年10月1日 15:01~2019年10月1日 16:01', '2019年10月1日 15:01~2019年10月1日 16:01'],
    ['time1', '125:01', '00:00'],
    ['date1', '2019年10月1日', '2019年10月1日'],
    ['date1', '后天', '2000-01-01'],
  ])('%s: %j becomes %j', (key, value, fitted) => {
    expect(fitKeyword(key, value)).toBe(fitted)
  })

  it('of an enum is one of the template’s', () => {
    expect(fitKeyword('enum1', '紧急', ['一般', '紧急'])).toBe('紧急')
    expect(fitKeyword('enum1', '突发', ['一般', '紧急'])).toBe('一般')
  })

  const everyRule = [
    ...['thing', 'number', 'letter', 'symbol', 'character_string', 'time', 'date'],
    ...['amount', 'phone_number', 'car_number', 'name', 'phrase'],
  ]

  it.each(everyRule.map((rule) => `${rule}1`))(
    'is accepted by WeChat, whatever it was: %s',
    (key) => {
      fc.assert(
        fc.property(anyText, (value) => {
          expect(allowed(key, fitKeyword(key, value))).toBe(true)
        }),
        { seed: SEED, numRuns: 2000 },
      )
    },
  )

  it.each(['time1', 'date1'])('is accepted by WeChat at every time: %s', (key) => {
    const instants = fc.date({
      min: new Date('2022-01-01'),
      max: new Date('2099-12-31'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(instants, (at) => {
        expect(allowed(key, fitKeyword(key, writtenInstant(at.toISOString())))).toBe(true)
      }),
      { seed: SEED, numRuns: 500 },
    )
  })
})

describe('a message', () => {
  const message = fc.record({ facilityName: anyText, what: anyText, state: anyText, hint: anyText })

  it.each(deliveryKind.options)(
    'of kind %s fills exactly its template, in values that WeChat accepts',
    (kind) => {
      fc.assert(
        fc.property(message, (words) => {
          const { templateId, data } = messageOf(
            aDelivery({ _id: 'x' }, { at: AT, kind, message: words }),
          )
          const template = Object.values(templates).find(({ id }) => id === templateId)
          expect(Object.keys(data).sort()).toEqual(Object.keys(template?.keywords ?? {}).sort())
          for (const [key, { value }] of Object.entries(data))
            expect(allowed(key, value)).toBe(true)
        }),
        { seed: SEED, numRuns: 300 },
      )
    },
  )
})
