import { tell } from '../dialogs'

/** In the browser there is no contract of WeChat's to open. */
export const openPrivacyContract = (): void =>
  void tell('用户隐私保护指引', '在微信里点这里，会打开本小程序的《用户隐私保护指引》')
