// One running call of a function: who asked for it, and the environment variables that tell the function so.

export interface Identity {
  openid: string
  unionid?: string
}

/** `source` is wx_client from the mini-program, wx_trigger from a timer; each function in between adds `,scf`. */
export interface Invocation {
  id: string
  functionName: string
  source: string
  identity?: Identity
}

export interface Platform {
  url: string
  envId: string
  appid: string
  adminKey: string
}

/** Set once, when an instance starts. */
export function envOfInstance(
  platform: Platform,
  configured: Record<string, string>,
): Record<string, string> {
  return {
    PATH: process.env.PATH ?? '',
    TZ: 'UTC',
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    TENCENTCLOUD_SECRETID: platform.adminKey,
    TENCENTCLOUD_SECRETKEY: 'local',
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: `${platform.url}/admin` }),
    TCB_CONTEXT_KEYS: 'TCB_ENV,TCB_SEQID,TCB_SOURCE,TCB_TRACELOG,TCB_SESSIONTOKEN,TCB_ROUTE_KEY',
    WX_CONTEXT_KEYS: 'WX_API_TOKEN,WX_OPENID,WX_APPID,WX_UNIONID,WX_CLIENTIP',
    TCB_ENV: platform.envId,
    SCF_NAMESPACE: platform.envId,
    ...configured,
  }
}

/** Set before each call and deleted before the next. */
export function envOfCall(
  platform: Platform,
  { id, source, identity }: Invocation,
): Record<string, string> {
  return {
    WX_API_TOKEN: id,
    TCB_SEQID: id,
    TCB_SOURCE: source,
    ...(identity && {
      WX_OPENID: identity.openid,
      WX_APPID: platform.appid,
      WX_CLIENTIP: '127.0.0.1',
    }),
    ...(identity?.unionid && { WX_UNIONID: identity.unionid }),
  }
}
