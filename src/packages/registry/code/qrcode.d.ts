// Only what makes the squares: the rest of the package draws on canvases and files that WeChat has not.
declare module 'qrcode/lib/core/qrcode' {
  export { create } from 'qrcode'
}
