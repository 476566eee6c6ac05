import { freshId } from '../../support/ids'
import { errorOf, startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'
import { personIdOf } from '../../support/world'
import { household, one, resident } from './support'

let cloud: TestCloud
beforeEach(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterEach(() => cloud?.close())

const asked = (own: Record<string, unknown> = {}, who = 'a.officer') =>
  cloud.callRaw(who, 'household.asked', { act: freshId(), personId: resident, ...own })
const shown = async (own: Record<string, unknown> = {}, who = 'a.officer') =>
  valueOf(await asked(own, who)) as {
    rows: { id: string; asker: string; subject: string }[]
    after: string | null
  }
const submit = async (text: string, own: Record<string, unknown> = {}, who = 'a.resident') => {
  const id = freshId('matter')
  valueOf(await cloud.callRaw(who, 'matter.submit', { id, text, ...own }))
  await cloud.emulator.clock.advance(1000)
  return id
}
const accesses = () => cloud.admin.all<{ _id: string; householdId: string }>('accesses')
const told = () => cloud.admin.all<{ to: string; text: string }>('messages')
const aboutOfficer = async () => {
  const { choices } = valueOf(await cloud.call('a.resident', 'matter.whom', {}))
  return choices.find(({ name }) => name === '李建国')!.id
}

describe('household.asked', () => {
  it('lists what somebody and their household asked, the newest first, and the household sees who looked', async () => {
    const own = await submit('村口的路灯坏了三天了。')
    const forHousehold = await submit(
      '水管漏了。',
      { onBehalf: { householdId: one, receipt: 'QRSTUVWXYZ' } },
      'a.member'
    )
    await submit('别人家的事。', {}, 'a.loner')
    const { rows, after } = await shown()
    expect(rows.map(({ id }) => id)).toEqual([forHousehold, own])
    expect(rows[1]!.asker).toBe('周小满')
    expect(after).toBeNull()
    const { accesses: told } = valueOf(await cloud.call('a.neighbor', 'household.read', { householdId: one }))
    expect(told).toEqual([
      expect.objectContaining({
        by: { name: '李建国', standing: 'officer' },
        of: '周小满',
        purpose: 'asked'
      })
    ])
  })

  it('is told in three calls of the store, and pages on without a second entry', async () => {
    for (let count = 0; count < 21; count += 1) await submit(`第 ${count} 件事`)
    const act = freshId()
    await shown({ act })
    const first = await shown({ act: freshId() })
    expect(cloud.emulator.calls().at(-1)!.storeCalls).toHaveLength(3)
    expect(first.rows).toHaveLength(20)
    const entries = (await accesses()).length
    expect((await shown({ act, after: first.after })).rows).toHaveLength(1)
    expect(await accesses()).toHaveLength(entries)
  })

  it('is the same whether or not there is what may not be shown', async () => {
    for (let count = 0; count < 21; count += 1) {
      await submit(`第 ${count} 件事`)
      if (count === 10) await cloud.emulator.clock.advance(60_000)
    }
    const first = await shown()
    const before = [first, await shown({ after: first.after })]
    await submit('不想让人知道是我。', { hideName: true })
    await submit('书记拿了集体的钱。', { about: [await aboutOfficer()] })
    await cloud.settled()
    const again = await shown()
    expect([again, await shown({ after: again.after })]).toEqual(before)
  })

  it('tells the town what lies before it of whom it is about, but no hidden name', async () => {
    const id = await submit('书记拿了集体的钱。', { about: [await aboutOfficer()] })
    await submit('书记又拿了。', { about: [await aboutOfficer()], hideName: true })
    await cloud.settled()
    expect((await shown({}, 'town.office')).rows.map((row) => row.id)).toEqual([id])
    expect((await shown()).rows).toEqual([])
  })

  it('finds by who asked, never by who is spoken of', async () => {
    await submit('孙大勇把路占了，孙大勇不肯让。')
    expect((await shown({ personId: personIdOf('a.handler') })).rows).toEqual([])
  })

  it('is refused to whoever does not decide there, and nothing is written', async () => {
    for (const who of ['b.officer', 'a.hub', 'a.member', 'a.resident', 'stranger'])
      expect(['NOT_FOUND', 'NOT_ALLOWED', 'UNKNOWN_CALLER']).toContain(errorOf(await asked({}, who)))
    expect(errorOf(await asked({ personId: 'p-nobody' }))).toBe('NOT_FOUND')
    expect(errorOf(await asked({ personId: personIdOf('b.resident') }))).toBe('NOT_FOUND')
    expect(await accesses()).toEqual([])
  })

  it('sent twice is written once, and its id stands for nothing else', async () => {
    await submit('村口的路灯坏了三天了。')
    const act = freshId()
    expect(await asked({ act })).toEqual(await asked({ act }))
    expect(await accesses()).toHaveLength(1)
    expect(errorOf(await asked({ act, personId: personIdOf('a.neighbor') }))).toBe('ACT_REUSED')
  })

  it('of who belongs to no household is written under their own id, and told them once', async () => {
    const { id } = await household(cloud, ['何单身'])
    await cloud.admin.set('persons', `${id}-0`, { householdId: null })
    const act = freshId()
    const { rows } = await shown({ act, personId: `${id}-0` })
    expect((await shown({ act, personId: `${id}-0` })).rows).toEqual(rows)
    expect(await accesses()).toMatchObject([{ householdId: `${id}-0` }])
    expect(await told()).toMatchObject([
      { to: `${id}-0`, text: expect.stringContaining('李建国接了您的电话') }
    ])
  })
})
