import { freshId } from '../../support/ids'
import { startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'
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
})
