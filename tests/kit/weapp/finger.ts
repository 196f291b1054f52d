// What a person's finger does on the screen: it taps on words, and types into what they call by name.

import type { Element } from './element'
import type { Phone } from './phone'
import type { Running } from './running'
import { findInput, findOne, type Where } from './search'

const USUAL_LENGTH = 140

export class Finger {
  constructor(
    private readonly phone: Phone,
    private readonly running: Running,
  ) {}

  /** What stands above the page is met first. */
  press(words: string, where: Where): void {
    const { open } = this.running.dialogs
    if (!open) {
      this.pressOn(findOne(this.page, words, where))
      return
    }
    if (!open.buttons.includes(words))
      throw new Error(`“${open.words}” asks: ${open.buttons.join()}`)
    open.answer(words)
  }

  pressOn(element: Element): void {
    if (element.isDisabled) throw new Error(`“${element.name}” cannot be tapped now`)
    if (!element.isTappable) throw new Error(`“${element.name}” is nothing to tap`)
    this.phone.isTapped = true
    element.tap()
    setTimeout(() => (this.phone.isTapped = false), 0)
    const openType = element.says('open-type')
    if (openType.includes('agreePrivacyAuthorization')) this.agree(element)
    if (openType.includes('getPhoneNumber')) void this.givePhoneNumber(element)
  }

  type(into: string, words: string, where: Where): void {
    const input = this.input(into, where)
    const longest = Number(input.says('maxlength') || USUAL_LENGTH)
    const value = longest < 0 ? words : words.slice(0, longest)
    input.dispatch('focus', { value: input.says('value') })
    input.dispatch('input', { value, cursor: value.length })
    input.dispatch('blur', { value })
  }

  /** The keyboard's own 搜索 or 完成. */
  confirm(into: string, where: Where): void {
    const input = this.input(into, where)
    input.dispatch('confirm', { value: input.says('value') })
  }

  private get page(): Element {
    return this.running.stack.top.element
  }

  private input(called: string, where: Where): Element {
    const input = findInput(this.page, called, where)
    if (input.isDisabled) throw new Error(`“${called}” cannot be written in now`)
    return input
  }

  private agree(button: Element): void {
    this.phone.agreedWith.add(button.says('id'))
    button.dispatch('agreeprivacyauthorization')
  }

  private async givePhoneNumber(button: Element): Promise<void> {
    this.running.pending.count += 1
    try {
      button.dispatch('getphonenumber', await this.phoneNumber())
    } finally {
      this.running.pending.count -= 1
    }
  }

  private async phoneNumber(): Promise<object> {
    try {
      await this.running.consent.needed('button.getPhoneNumber')
    } catch (refusal) {
      return { errMsg: `getPhoneNumber:fail ${(refusal as Error).message}` }
    }
    const { phoneNumber: phone } = this.phone.settings
    if (phone === undefined || !this.phone.isOnline)
      return { errMsg: 'getPhoneNumber:fail user deny' }
    const { code } = await this.phone.door.getPhoneCode({ phone })
    return { errMsg: 'getPhoneNumber:ok', code }
  }
}
