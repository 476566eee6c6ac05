import { lacksAdmin, makeAdminCode } from '../../../scripts/adminCode/makeAdminCode'
import { openStore, type Store } from '../../../demo/store'
import { seedVillage } from '../../../demo/seedVillage'
import { callWell } from '../../../demo/call'
import { temporaryCloud, type TemporaryCloud } from '../../demo/support/cloud'

let cloud: TemporaryCloud
let store: Store
const now = () => new Date(cloud.emulator.clock.now())

beforeEach(async () => {
  cloud = await temporaryCloud()
  store = await openStore(cloud.emulator.url)
}, 60_000)
afterEach(() => cloud.end())

describe('the code of the first administrator', () => {
  it('makes one, once', async () => {
    await makeAdminCode(store, now())
    const code = await makeAdminCode(store, now())
    expect(code).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}$/)
    const input = { code, county: '清江县', name: '宋文慧' }
    await callWell(cloud.emulator, 'somebody', 'organization.bootstrap', input)
    expect(await lacksAdmin(store, now())).toBe(false)
    await expect(makeAdminCode(store, now())).rejects.toThrow('there is an administrator already')
  })

  it('is not made for the demo village, whose county has an administrator', async () => {
    await seedVillage(store, now())
    await expect(makeAdminCode(store, now())).rejects.toThrow('there is an administrator already')
  })
})
