// The preview's paths: `/` the phone with its drawer, `/app/` the H5 build inside, `/preview/…` what the drawer needs.

import type { ServerResponse } from 'node:http'
import type { Assembled } from '../assemble'
import { answerJson } from '../client/body'
import { foreignHost, foreignness } from '../client/same-origin'
import type { Route } from '../cloud'
import type { LocalCloudOptions } from '../options'
import { drawerScript, drawerStyle } from './bundle'
import { controls } from './controls'
import { demoPhoto } from './demo-photo'
import { demoVoice } from './demo-voice'
import type { Manifest } from './manifest'
import { page } from './page/html'
import { sendFile } from './static'

type Asset = (url: URL) => [type: string, body: string | Buffer]

export function previewRoutes(parts: Assembled, options: LocalCloudOptions): Route[] {
  const { manifest = { people: [] }, h5Root } = options
  const port = () => Number(new URL(parts.platform.url).port)
  const control = controls(parts, manifest)
  const assets = assetsOf(manifest)

  return [
    {
      prefix: '/preview/api/',
      async handle(request, response, url) {
        const foreign = foreignness(request, port())
        if (foreign === undefined) await control(request, response, url)
        else answerJson(response, { error: foreign }, 403)
      },
    },
    {
      prefix: '/',
      async handle(request, response, url) {
        const asset = Object.hasOwn(assets, url.pathname) ? assets[url.pathname] : undefined
        if (foreignHost(request, port())) answerJson(response, { error: 'unknown Host' }, 403)
        else if (asset) send(response, ...asset(url))
        else await sendBuilt(response, h5Root, url)
      },
    },
  ]
}

const assetsOf = ({ title = '小程序预览' }: Manifest): Record<string, Asset> => ({
  '/': () => ['text/html; charset=utf-8', page(title)],
  '/preview/drawer.js': () => ['text/javascript; charset=utf-8', drawerScript()],
  '/preview/drawer.css': () => ['text/css; charset=utf-8', drawerStyle()],
  '/preview/demo-photo.jpg': ({ searchParams }) => [
    'image/jpeg',
    demoPhoto(Number(searchParams.get('n')) || 0),
  ],
  '/preview/demo-voice.wav': ({ searchParams }) => [
    'audio/wav',
    demoVoice(Number(searchParams.get('milliseconds')) || 0),
  ],
})

/** The build names its files from `/` or from its own folder; both find them. */
async function sendBuilt(response: ServerResponse, h5Root: string | undefined, url: URL) {
  const path = decodeURIComponent(url.pathname).replace(/^\/app(\/|$)/, '/')
  const sent = h5Root !== undefined && (await sendFile(response, h5Root, path))
  if (!sent) send(response, 'text/html; charset=utf-8', NOT_BUILT, 404)
}

function send(response: ServerResponse, type: string, body: string | Buffer, status = 200): void {
  response.writeHead(status, {
    'content-type': type,
    'cache-control': 'no-store',
    'content-security-policy': "frame-ancestors 'self'",
  })
  response.end(body)
}

const NOT_BUILT =
  '<!doctype html><meta charset="utf-8"><p style="font:16px sans-serif;padding:40px 24px">没有找到这个页面：小程序的 H5 版本可能还没有构建。</p>'
