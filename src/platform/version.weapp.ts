import type { Version } from './contracts'

const unpublished = { develop: '开发版', trial: '体验版', release: '' }

/** As it was uploaded; only a published one has a number. */
export const version: Version = () => {
  const { version: published, envVersion } = wx.getAccountInfoSync().miniProgram
  return published || unpublished[envVersion]
}
