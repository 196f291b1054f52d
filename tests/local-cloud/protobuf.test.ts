import { readApiRequest, writeApiAnswer, writeApiFailure } from '../../local-cloud/openapi/messages'

// Recorded from wx-server-sdk 4.0.2, and what its own protobuf classes encode.
const REQUEST =
  'CAAStAEKEwoGdG91c2VyEgkiby1hbGljZSIKFQoEcGFnZRINInBhZ2VzL2luZGV4IgoPCgRsYW5nEgciemhfQ04iCj4KBGRhdGESNnsidGhpbmcxIjp7InZhbHVlIjoi5L2g5aW9In0sInRpbWUyIjp7InZhbHVlIjoiMjAyNiJ9fQoTCgt0ZW1wbGF0ZV9pZBIEIlQxIgogChFtaW5pcHJvZ3JhbV9zdGF0ZRILImRldmVsb3BlciI='
const ANSWER =
  'Cid7ImVycmNvZGUiOjAsImVycm1zZyI6Im9rIiwibXNnaWQiOiIxIn0SIGFwcGxpY2F0aW9uL2pzb247IGVuY29kaW5nPXV0Zi04IMgB'

describe('the protobuf of open APIs', () => {
  it('refuses a message that ends too early', () => {
    const request = Buffer.from(REQUEST, 'base64')
    expect(() => readApiRequest(request.subarray(0, 40))).toThrow('ends inside')
  })

  it('reads a recorded request', () => {
    expect(readApiRequest(Buffer.from(REQUEST, 'base64'))).toEqual({
      kind: 'open',
      args: {
        touser: 'o-alice',
        page: 'pages/index',
        lang: 'zh_CN',
        data: { thing1: { value: '你好' }, time2: { value: '2026' } },
        template_id: 'T1',
        miniprogram_state: 'developer',
      },
    })
  })

  it('writes answers byte for byte as the SDK’s own classes do', () => {
    const json = Buffer.from('{"errcode":0,"errmsg":"ok","msgid":"1"}')
    const answer = writeApiAnswer(json, 'application/json; encoding=utf-8')
    expect(answer.toString('base64')).toBe(ANSWER)
    expect(writeApiFailure(-604101).toString('base64')).toBe('GLuQ2////////wE=')
  })
})
