/** Opens what WeChat shows of how personal data are used. */
export const openPrivacyContract = (): void => wx.openPrivacyContract({})
