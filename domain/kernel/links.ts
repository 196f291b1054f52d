/** WeChat hands over a link or a scene percent-encoded; whatever cannot be decoded is taken as it is. */
export function decodedLink(opened: string): string {
  try {
    return decodeURIComponent(opened.trim())
  } catch {
    return opened.trim()
  }
}
