import { chatOf, cloudIdOf } from '../../support/chats'
import { freshId } from '../../support/ids'
import { errorOf, startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'
import { openidOf, personIdOf } from '../../support/world'

const village = 'v-village-a'
const own = `m-${personIdOf('a.member')}`
const everybody = [
  'a.resident',
  'a.loner',
  'a.hub',
  'a.member',
  'a.officer',
  'a.handler',
  'b.officer',
  'town.office'
]

let cloud: TestCloud
let chat: string
beforeEach(async () => {
  cloud = await startTestCloud()
  chat = chatOf(cloud, ...everybody)
}, 60_000)
afterEach(() => cloud?.close())

const entry = (who: string, chatId = chat) =>
  cloud.call(who, 'group.entry', { cloudId: cloudIdOf(cloud, who, chatId) })
const tie = (who: string, groupId: string, chatId = chat) =>
  cloud.call(who, 'group.tie', { groupId, act: freshId(), cloudId: cloudIdOf(cloud, who, chatId) })

describe('group.entry', () => {
  it('names the group to who is in it, and who may take the tie away', async () => {
    valueOf(await tie('a.officer', village))
    const group = { id: village, name: '石桥村工作群' }
    expect(valueOf(await entry('a.officer'))).toEqual({
      chat: 'tied',
      group: { ...group, mayUntie: true },
      mayTie: []
    })
    expect(valueOf(await entry('a.hub')).group).toEqual({ ...group, mayUntie: false })
  })

  it('names a member’s group after the member, to the member and the linked households', async () => {
    valueOf(await tie('a.member', own))
    const expected = { id: own, name: '陈立秋的联户群' }
    expect(valueOf(await entry('a.member')).group).toEqual({ ...expected, mayUntie: true })
    expect(valueOf(await entry('a.resident')).group).toEqual({ ...expected, mayUntie: false })
  })

  it('does not name it to who is in the chat and not in the group', async () => {
    valueOf(await tie('a.officer', village))
    for (const who of ['a.resident', 'a.loner', 'b.officer']) {
      const answer = valueOf(await entry(who))
      expect([who, answer]).toEqual([who, { chat: 'others', group: null, mayTie: [] }])
    }
  })

  it('tells of a chat that is not tied, and what the caller may tie to it', async () => {
    const untied = { chat: 'untied', group: null }
    expect(valueOf(await entry('a.resident'))).toEqual({ ...untied, mayTie: [] })
    expect(valueOf(await entry('a.hub'))).toEqual({ ...untied, mayTie: [] })
    expect(valueOf(await entry('a.officer'))).toEqual({
      ...untied,
      mayTie: [{ id: village, name: '石桥村工作群', since: null }]
    })
    expect(valueOf(await entry('town.office')).mayTie).toEqual([
      { id: 't-town-1', name: '清水镇工作群', since: null }
    ])
  })

  it('says so where a group has another chat already', async () => {
    valueOf(await tie('a.officer', village, chatOf(cloud, 'a.officer')))
    const [group] = valueOf(await entry('a.officer')).mayTie
    expect(group?.since).toMatch(/^\d{4}-\d\d-\d\dT/)
  })

  it('follows a post that ended and a link that changed, at the next call', async () => {
    valueOf(await tie('a.member', own))
    expect(valueOf(await entry('a.resident')).chat).toBe('tied')
    await cloud.admin.set('persons', personIdOf('a.resident'), {
      linkedMember: { id: personIdOf('a.hub'), name: '王长河' }
    })
    expect(valueOf(await entry('a.resident'))).toEqual({ chat: 'others', group: null, mayTie: [] })
  })

  it('of a chat of another person, or a forged one, is refused', async () => {
    const cloudId = cloudIdOf(cloud, 'a.officer', chat)
    expect(errorOf(await cloud.call('a.hub', 'group.entry', { cloudId }))).toBe('CHAT_UNKNOWN')
    expect(errorOf(await cloud.call('a.hub', 'group.entry', { cloudId: 'x' }))).toBe('CHAT_UNKNOWN')
    const foreign = cloudIdOf(cloud, 'a.hub', chat, 'wxother')
    expect(errorOf(await cloud.call('a.hub', 'group.entry', { cloudId: foreign }))).toBe('CHAT_FOREIGN')
    expect(errorOf(await entry('stranger'))).toBe('UNKNOWN_CALLER')
  })

  it('takes two calls of the store when warm, beside the one to WeChat', async () => {
    valueOf(await tie('a.officer', village))
    for (const _round of [1, 2]) valueOf(await entry('a.officer'))
    const calls = cloud.emulator.calls().filter(({ openid }) => openid === openidOf('a.officer'))
    const { storeCalls } = calls.at(-1)!
    expect(storeCalls.map(({ action }) => action).sort()).toEqual([
      'database.getDocument',
      'database.getDocument',
      'wx.openApi'
    ])
    expect(storeCalls.every(({ examined, returned }) => examined <= returned + 1)).toBe(true)
  })
})

it('being in a chat that is tied shows nobody a matter they could not see before', async () => {
  valueOf(await tie('a.officer', village))
  const id = freshId('matter')
  valueOf(await cloud.call('a.resident', 'matter.submit', { id, text: '桥头那盏路灯不亮两周了' }))
  for (const who of everybody) {
    const [before, entered, after] = [
      await cloud.call(who, 'matter.read', { id }),
      await entry(who),
      await cloud.call(who, 'matter.read', { id })
    ]
    valueOf(entered)
    expect([who, after]).toEqual([who, before])
  }
  for (const who of ['a.loner', 'b.officer'])
    expect([who, errorOf(await cloud.call(who, 'matter.read', { id }))]).toEqual([who, 'NOT_FOUND'])
})
