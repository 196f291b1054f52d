// Whether a phone that WeChat has proven is the one that is registered for a facility, however that was written down.

const digits = (phone: string): string =>
  phone.replace(/\D/g, '').replace(/^(?:0086|86)(?=1\d{10}$)/, '')

/** A number of fewer digits is none that WeChat proves. */
const MOBILE = /^1\d{10}$/

export function isOperatorPhone(proven: string, registered: string | undefined): boolean {
  const phone = digits(proven)
  return MOBILE.test(phone) && digits(registered ?? '') === phone
}
