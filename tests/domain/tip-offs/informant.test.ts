import { informantSaid, namesInformant } from '@domain/tip-offs/informant'

const informant = { name: '向秀英', phone: '139-0000-1234' }

describe('words that everybody may read', () => {
  it.each([
    ['the name', '向秀英说旅馆不换床单'],
    ['the phone number', '可以打13900001234问'],
    ['the phone number with spaces', '电话 139 0000 1234'],
    ['the name with a space in it', '向 秀英说旅馆不换床单'],
    ['the phone number in wide letters', '电话１３９００００１２３４'],
    ['the phone number with its country before it', '电话+86-139-0000-1234'],
  ])('are found to name the informant by %s', (_, words) => {
    expect(namesInformant(['汽车站旁', words], informant)).toBe(true)
  })

  it('name whoever gave a number with its country, where they leave that out', () => {
    const abroad = { ...informant, phone: '+8613900001234' }
    expect(namesInformant(['电话13900001234'], abroad)).toBe(true)
  })

  it('name nobody where they only tell what happened', () => {
    expect(namesInformant(['汽车站旁的旅馆', '床单不换，13人起疹子'], informant)).toBe(false)
  })
})

describe('who told it', () => {
  it.each(['', '12', 'abcdefg', '1390000123456789'])('has no phone number %s', (phone) => {
    expect(informantSaid.safeParse({ name: '向秀英', phone }).success).toBe(false)
  })

  it('may have a mobile or a landline', () => {
    for (const phone of ['13900001234', '023-45678901', '+8613900001234'])
      expect(informantSaid.safeParse({ name: '向秀英', phone }).success).toBe(true)
  })
})
