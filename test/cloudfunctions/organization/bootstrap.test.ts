import { newAdminCode } from '../../../cloudfunctions/domain/tree/adminCode'
import { printed } from '../../../cloudfunctions/kernel/code'
import { freshId } from '../../support/ids'
import { errorOf, startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'
import { nodeOf } from '../../support/tree'
import { personIdOf } from '../../support/world'

let cloud: TestCloud
const empty = { organizations: [], households: [], persons: [], links: [] }
afterEach(() => cloud?.close())

async function makeCode(): Promise<string> {
  const { code, stored } = newAdminCode(new Date(cloud.emulator.clock.now()))
  await cloud.admin.remove('adminCodes', stored._id)
  await cloud.admin.insert('adminCodes', [stored])
  return code
}
const bootstrap = (who: string, input: { code: string; county?: string; name?: string }) =>
  cloud.call(who, 'organization.bootstrap', input)

describe('organization.bootstrap, where nothing is on file', () => {
  beforeEach(async () => {
    cloud = await startTestCloud(empty)
  }, 60_000)
  const first = { county: '清江县', name: '宋文慧' }

  it('makes the county and its first administrator, who can go on from there', async () => {
    const code = await makeCode()
    const made = valueOf(await bootstrap('someone', { code: printed(code).toLowerCase(), ...first }))
    expect(made.name).toBe('宋文慧')
    expect(await nodeOf(cloud, made.nodeId)).toMatchObject({
      name: '清江县',
      kind: 'county',
      parentId: null,
      path: [made.nodeId],
      office: { id: made.nodeId, name: '清江县委组织部' }
    })
    const { heads } = valueOf(await cloud.call('someone', 'organization.tree', {}))
    expect(heads).toMatchObject([{ id: made.nodeId, may: { add: ['town'], grant: true } }])
    expect(valueOf(await cloud.call('someone', 'account.me', {})).person).toMatchObject({
      id: made.personId,
      roles: [{ role: 'admin', at: { name: '清江县' } }]
    })
    expect(JSON.stringify(await cloud.dump())).not.toContain(code)
  })

  it('asks for the county and the name where they are missing, and keeps the code', async () => {
    const code = await makeCode()
    expect(errorOf(await bootstrap('someone', { code, name: '宋文慧' }))).toBe('COUNTY_MISSING')
    expect(errorOf(await bootstrap('someone', { code, county: '清江县' }))).toBe('NAME_MISSING')
    valueOf(await bootstrap('someone', { code, ...first }))
  })

  it('works once: sent again by the same WeChat it answers the same, to others it is unknown', async () => {
    const code = await makeCode()
    const answers = await Promise.all([1, 2, 3, 4].map(() => bootstrap('someone', { code, ...first })))
    expect(new Set(answers.map((answer) => JSON.stringify(valueOf(answer)))).size).toBe(1)
    const before = await cloud.dump()
    expect(errorOf(await bootstrap('another', { code, ...first }))).toBe('CODE_UNKNOWN')
    expect({ ...(await cloud.dump()), claimTries: [] }).toEqual({ ...before, claimTries: [] })
    expect(before.organizations).toHaveLength(1)
    expect(before.persons).toHaveLength(1)
  })

  it('raced for by two makes one county and one administrator', async () => {
    const code = await makeCode()
    const answers = await Promise.all(['one', 'two'].map((who) => bootstrap(who, { code, ...first })))
    expect(answers.map((answer) => (answer.ok ? 'won' : answer.error.name)).sort()).toEqual([
      'CODE_UNKNOWN',
      'won'
    ])
    expect((await cloud.dump()).persons).toHaveLength(1)
  })

  it('is refused once there is an administrator, even by a fresh code', async () => {
    valueOf(await bootstrap('someone', { code: await makeCode(), ...first }))
    const code = await makeCode()
    expect(errorOf(await bootstrap('another', { code, ...first }))).toBe('ADMIN_EXISTS')
  })

  it('knows only the last code, and none after a week', async () => {
    const old = await makeCode()
    const code = await makeCode()
    expect(errorOf(await bootstrap('someone', { code: old, ...first }))).toBe('CODE_UNKNOWN')
    await cloud.emulator.clock.advance(8 * 24 * 3_600_000)
    expect(errorOf(await bootstrap('someone', { code, ...first }))).toBe('CODE_EXPIRED')
  })

  it('ends guessing after ten wrong codes', async () => {
    const code = await makeCode()
    const wrong = () => bootstrap('guesser', { code: freshId('wrong'), ...first })
    const answers = await Promise.all(Array.from({ length: 20 }, wrong))
    expect(answers.filter((answer) => errorOf(answer) === 'CODE_UNKNOWN').length).toBeLessThanOrEqual(10)
    expect(errorOf(await bootstrap('guesser', { code, ...first }))).toBe('TOO_MANY_TRIES')
  })
})

describe('organization.bootstrap, where a county is on file', () => {
  beforeEach(async () => {
    cloud = await startTestCloud()
  }, 60_000)

  it('makes somebody known the administrator of it, beside what they are', async () => {
    const code = await makeCode()
    expect(valueOf(await bootstrap('a.hub', { code }))).toEqual({
      personId: personIdOf('a.hub'),
      name: '王长河',
      nodeId: 'county-1'
    })
    const { person } = valueOf(await cloud.call('a.hub', 'account.me', {}))
    expect(person!.roles.map(({ role }) => role)).toEqual(['hub', 'admin'])
    expect((await cloud.dump()).organizations).toHaveLength(6)
  })
})
