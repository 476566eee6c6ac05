import { freshId } from '../../support/ids'
import { inDays } from '../../support/pathTo'
import { matterOn } from '../../support/matterOn'
import { errorOf, startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'
import { picture } from '../../support/upload'
import { personIdOf } from '../../support/world'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
})
afterAll(() => cloud?.close())

describe('a matter', () => {
  it('goes from the resident’s words to the resident’s rating', async () => {
    const id = freshId('matter')
    const act = () => ({ id, act: freshId() })
    valueOf(
      await cloud.call('a.resident', 'matter.submit', { id, text: '村口的路灯坏了三天。晚上看不见路。' })
    )
    valueOf(
      await cloud.call('a.hub', 'matter.agenda', {
        ...act(),
        category: 'infrastructure',
        urgency: 'ordinary'
      })
    )
    const leadId = personIdOf('a.handler')
    valueOf(
      await cloud.call('a.officer', 'matter.assign', {
        ...act(),
        leadId,
        helperIds: [personIdOf('a.helper')]
      })
    )
    valueOf(await cloud.call('a.handler', 'matter.take', act()))
    valueOf(await cloud.call('a.helper', 'matter.progress', { ...act(), text: '灯泡买到了' }))
    valueOf(await cloud.call('a.handler', 'matter.finish', { ...act(), outcome: 'solved', text: '换好了' }))
    const answer = await cloud.call('a.resident', 'matter.rate', { ...act(), satisfaction: 'yes', score: 5 })
    expect(answer).toEqual({ ok: true, value: { id, stage: 'closed', version: 7 } })

    const view = valueOf(await cloud.call('a.resident', 'matter.read', { id }))
    expect(view).toMatchObject({
      stage: 'closed',
      subject: '村口的路灯坏了三天',
      rating: { satisfaction: 'yes', score: 5 }
    })
    expect(view.history.map((entry) => [entry.act, entry.by.name])).toEqual([
      ['rate', '周小满'],
      ['finish', '孙大勇'],
      ['progress', '钱多多'],
      ['take', '孙大勇'],
      ['assign', '李建国'],
      ['agenda', '王长河'],
      ['submit', '周小满']
    ])
    await cloud.settled()
    const told = valueOf(await cloud.call('a.resident', 'account.messages', {}))
    expect(told.rows.map((row) => row.text.slice(0, 3))).toHaveLength(5)
  })

  /** Sends an act and answers the stage it led to. */
  const done = async (who: string, name: string, id: string, own: object) =>
    (valueOf(await cloud.callRaw(who, `matter.${name}`, { id, act: freshId(), ...own })) as { stage: string })
      .stage

  const sorted = { category: 'welfare', urgency: 'urgent' }
  const lead = { leadId: personIdOf('a.handler') }

  it('comes back with a question, is answered, put off, given to another lead and put off again by the asker', async () => {
    const id = await matterOn(cloud, 'asked')
    expect(await done('a.hub', 'classify', id, sorted)).toBe('asked')
    expect(await done('a.hub', 'ask', id, { text: '哪一户？' })).toBe('returned')
    expect(await done('a.resident', 'add', id, { text: '第三户' })).toBe('asked')
    expect(await done('a.hub', 'agenda', id, sorted)).toBe('sorted')
    expect(await done('a.officer', 'postpone', id, { text: '等款项', until: inDays(20) })).toBe('sorted')
    expect(await done('a.officer2', 'assign', id, lead)).toBe('discussed')
    expect(
      await done('a.officer', 'assign', id, {
        leadId: personIdOf('a.helper'),
        until: inDays(3),
        text: '他在家'
      })
    ).toBe('discussed')
    expect(errorOf(await cloud.callRaw('a.handler', 'matter.take', { id, act: freshId() }))).toBe('NOT_FOUND')
    expect(await done('a.helper', 'take', id, {})).toBe('handling')
    expect(await done('a.helper', 'finish', id, { outcome: 'unsolvable', text: '今年没有款项' })).toBe(
      'handled'
    )
    expect(await done('a.resident', 'rate', id, { satisfaction: 'no', text: '要有个说法' })).toBe('sorted')
    expect(await done('a.officer', 'assign', id, lead)).toBe('discussed')
    expect(await done('a.resident', 'withdraw', id, {})).toBe('withdrawn')
  })

  it('is answered on the spot, closed, and opened again within the thirty days', async () => {
    const id = await matterOn(cloud, 'asked')
    expect(await done('a.hub', 'answer', id, { text: '已经报修', category: 'infrastructure' })).toBe(
      'handled'
    )
    expect(await done('a.resident', 'add', id, { text: '好的' })).toBe('handled')
    expect(await done('a.resident', 'rate', id, { satisfaction: 'basically' })).toBe('closed')
    await cloud.emulator.clock.advance(29 * 86_400_000)
    expect(await done('a.resident', 'reopen', id, { text: '又坏了' })).toBe('sorted')
    expect(await done('a.officer', 'decline', id, { text: '归供电所管' })).toBe('handled')
    expect(await done('a.resident', 'rate', id, { satisfaction: 'yes' })).toBe('closed')
    await cloud.emulator.clock.advance(31 * 86_400_000)
    const late = await cloud.callRaw('a.resident', 'matter.reopen', { id, act: freshId(), text: '还是坏的' })
    expect(errorOf(late)).toBe('TOO_LATE')
    await cloud.emulator.clock.reset()
  })

  it('of a household without a hub is sorted by the village office', async () => {
    const id = freshId('matter')
    valueOf(await cloud.call('a.loner', 'matter.submit', { id, text: '屋顶漏水' }))
    expect(errorOf(await cloud.callRaw('a.hub', 'matter.agenda', { id, act: freshId(), ...sorted }))).toBe(
      'NOT_FOUND'
    )
    expect(await done('a.officer', 'agenda', id, sorted)).toBe('sorted')
    expect(await done('a.officer', 'assign', id, { leadId: personIdOf('a.officer2') })).toBe('discussed')
    expect(await done('a.officer2', 'take', id, {})).toBe('handling')
    expect(await done('a.officer2', 'finish', id, { outcome: 'solved', text: '补好了' })).toBe('handled')
  })

  it('shows more than fifty photos', async () => {
    const id = await matterOn(cloud, 'asked')
    const photo = await cloud.upload('a.resident', `photos/${personIdOf('a.resident')}/one.png`, picture)
    for (let count = 0; count < 6; count += 1)
      await done('a.resident', 'add', id, { text: '看', photos: Array.from({ length: 9 }, () => photo) })
    const view = valueOf(await cloud.call('a.resident', 'matter.read', { id }))
    expect(view.history.flatMap((entry) => entry.photos)).toHaveLength(54)
  })
})
