// What a new county begins with: the printed plan, and the first documents, on a cloud that has nothing else.

import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { collections } from '../../config/database'
import type { CollectionName } from '../../cloudfunctions/kernel/collections'
import { readFunctionConfig } from '../../local-cloud/runtime/function-config'
import { deployPlan } from '../../scripts/deploy-plan'
import { localOptions } from '../../scripts/local-options'
import { openCounty, type Opening } from '../../scripts/open-county'
import { startCloud } from '../kit/cloud'
import { anId } from '../kit/people'

const NOW = '2026-03-02T02:00:00.000Z'

const county: Opening = {
  area: '500299000000',
  name: '示例县',
  agencyName: '示例县执法支队',
  commission: [{ name: '张三', phone: '13800000001' }],
  onDuty: { name: '李四', phone: '13800000002' },
}

describe('the plan of a cloud environment', () => {
  const plan = deployPlan()

  it('is a shell script', () => {
    expect(() => execFileSync('bash', ['-n'], { input: plan })).not.toThrow()
  })

  it('closes every collection and makes its indexes', () => {
    for (const { name, indexes } of collections) {
      expect(plan).toContain(`collection:${name} --level adminonly`)
      expect(plan).toContain(`"collection_name":"${name}"}'`)
      for (const index of indexes) expect(plan).toContain(`"name":"${index.name}"`)
    }
  })

  it('creates functions with a runtime that the SDK runs on, and the timer with its trigger', () => {
    expect(plan.match(/"runtime": "Nodejs20.19"/g)).toHaveLength(plan.match(/"handler"/g)!.length)
    expect(plan).toContain('"type": "timer"')
  })
})

describe('the first documents of a county', () => {
  it('refuse a phone number that is none', async () => {
    const wrong = { ...county, onDuty: { name: '李四', phone: '12345' } }
    await expect(openCounty(wrong, NOW)).rejects.toThrow('phone')
  })

  it('let its commission sign in and enter the first officer', async () => {
    const cloud = await startCloud({ now: NOW })
    for (const [name, documents] of await openCounty(county, NOW))
      cloud.put(name as CollectionName, ...(documents as never[]))
    const wechat = { openid: 'o-commission' }
    const { code } = await (
      await cloud.as(wechat).phone()
    ).getPhoneCode({ phone: county.commission[0]!.phone })

    await cloud.as(wechat).get('session.signIn', { requestId: anId(), phoneCode: code })
    await cloud.as(wechat).get('people.enter', {
      _id: anId(),
      name: '王五',
      phone: '13800000003',
      role: 'officer',
      area: county.area,
      specialties: ['drinkingWater'],
    })

    expect(
      cloud
        .all('people')
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['张三', '李四', '王五'])
    expect(cloud.all('counties')).toMatchObject([{ _id: '500299', name: '示例县' }])
    await cloud.stop()
  })
})

it.each(['api', 'timer', 'callback'])(
  '%s carries none of the libraries that make files',
  (name) => {
    const bundle = readFileSync(join(localOptions.functionsRoot, name, 'index.js'), 'utf8')
    expect(bundle).not.toContain('schemas.openxmlformats.org')
  },
)

it('export carries them, and has the time and the memory that they take', () => {
  const folder = join(localOptions.functionsRoot, 'export')
  expect(readFileSync(join(folder, 'index.js'), 'utf8')).toContain('schemas.openxmlformats.org')
  expect(readFunctionConfig(folder)).toMatchObject({ timeoutSeconds: 60, memorySize: 1024 })
})
