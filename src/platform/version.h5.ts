import type { Version } from './contracts'

export const version: Version = () => '预览'
