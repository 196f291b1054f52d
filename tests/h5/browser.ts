// The browser of this machine: Chromium, Chrome or Edge, wherever its installer puts it. Nothing is downloaded.

import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
]

const MAC = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
].map((app) => join('/Applications', app))

const WINDOWS = [
  'Google/Chrome/Application/chrome.exe',
  'Chromium/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
]

const windowsFolders = () =>
  ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => process.env[name] ?? [])

function places(): string[] {
  if (process.platform === 'darwin') return MAC
  if (process.platform === 'win32')
    return windowsFolders().flatMap((folder) => WINDOWS.map((path) => join(folder, path)))
  const folders = (process.env.PATH ?? '').split(delimiter).concat('/usr/bin')
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name)))
}

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Its path, or undefined where there is none; CHROME_PATH comes before all others. */
export function findBrowser(): string | undefined {
  return [process.env.CHROME_PATH ?? [], places()].flat().find(runs)
}

export function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser()
  if (executablePath === undefined) throw new Error('No Chromium, Chrome or Edge; set CHROME_PATH')
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}
