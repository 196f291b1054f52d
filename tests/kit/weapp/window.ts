// The document that WeChat's component framework draws into. The mini-program itself never sees it.

import { JSDOM } from 'jsdom'

const { window } = new JSDOM('<!doctype html><body></body>')

// The code that the official WXML compiler writes asks for the version of the view.
Object.assign(window, { __webview_engine_version__: 0.02 })
Object.assign(globalThis, { window, document: window.document })
