// The wire actions beside the database's, by the name that the SDK sends.

import type { Action } from '../cloud'
import { invokeFunction } from './functions-invoke'
import { batchDeleteFile } from './storage-batch-delete-file'
import { batchGetDownloadUrl } from './storage-batch-get-download-url'
import { getUploadMetadata } from './storage-get-upload-metadata'
import { callOpenApi } from './wx-api'
import { openApi } from './wx-open-api'
import { payApi } from './wx-pay-api'

export const platformActions: Record<string, Action> = {
  'functions.invokeFunction': invokeFunction,
  'storage.getUploadMetadata': getUploadMetadata,
  'storage.batchGetDownloadUrl': batchGetDownloadUrl,
  'storage.batchDeleteFile': batchDeleteFile,
  'wx.openApi': openApi,
  'wx.api': callOpenApi,
  'wx.wxPayApi': payApi,
}
