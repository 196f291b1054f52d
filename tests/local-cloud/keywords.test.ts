import { keywordAllows } from '../../local-cloud/openapi/keywords'

const allows = (key: string, value: string) =>
  keywordAllows({ key, label: '', values: ['男', '女'] }, value)

// The limits of 发送订阅消息, one refused and one allowed neighbour each.
describe('a keyword of a subscription message', () => {
  it.each([
    ['thing1', '字'.repeat(21)],
    ['thing1', ' '],
    ['number1', '1'.repeat(33)],
    ['number1', '1.2.3'],
    ['letter1', 'a1'],
    ['letter1', 'a'.repeat(33)],
    ['symbol1', '!!!!!!'],
    ['symbol1', 'a'],
    ['character_string1', '编号1'],
    ['character_string1', 'a'.repeat(33)],
    ['time1', '24:00'],
    ['time1', '2026-03-02T01:00:00.000Z'],
    ['date1', '3月2日'],
    ['date1', '15:01'],
    ['amount1', '12345678901'],
    ['amount1', '￥￥1'],
    ['phone_number1', '1'.repeat(18)],
    ['phone_number1', '电话1'],
    ['car_number1', '粤A88888888'],
    ['name1', '王'.repeat(11)],
    ['name1', 'a'.repeat(21)],
    ['phrase1', '待受理待受理'],
    ['phrase1', 'ok'],
    ['enum1', '其他'],
    ['thing1', '一\u0007'],
    ['other1', '一'],
  ])('of type %s may not be %p', (key, value) => {
    expect(allows(key, value)).toBe(false)
  })

  it.each([
    ['thing1', '字'.repeat(20)],
    ['thing1', '😀'.repeat(20)],
    ['number1', '12.5'],
    ['letter1', 'a'.repeat(32)],
    ['symbol1', '!!!!!'],
    ['character_string1', 'TX-2026 #1'],
    ['time1', '15:01'],
    ['time1', '2019年10月1日 15:01'],
    ['time1', '2019年10月1日 15:01:02 ~ 2019年10月2日 15:01'],
    ['date1', '2019年10月1日'],
    ['date1', '2018-01-01 15:01'],
    ['date1', '2018.01.01~2018.01.02'],
    ['amount1', '￥100.5元'],
    ['phone_number1', '+86-0766-66888866'],
    ['car_number1', '粤A8Z888挂'],
    ['name1', '王小明'],
    ['name1', 'John Smith'],
    ['phrase1', '待受理'],
    ['enum1', '男'],
  ])('of type %s may be %p', (key, value) => {
    expect(allows(key, value)).toBe(true)
  })
})
