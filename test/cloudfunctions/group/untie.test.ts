import type { TiedGroup } from '../../../cloudfunctions/domain/contactGroup/tied'
import { chatOf, cloudIdOf } from '../../support/chats'
import { freshId } from '../../support/ids'
import { errorOf, startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'
import { personIdOf } from '../../support/world'

const village = 'v-village-a'
const own = `m-${personIdOf('a.member')}`

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterAll(() => cloud?.close())

const tie = (who: string, groupId: string, chatId: string, act = freshId()) =>
  cloud.call(who, 'group.tie', { groupId, act, cloudId: cloudIdOf(cloud, who, chatId) })
const untie = (who: string, groupId: string, act = freshId()) =>
  cloud.call(who, 'group.untie', { groupId, act })
const stored = (groupId: string) => cloud.admin.get<TiedGroup>('groups', groupId)
const chat = (...whos: string[]) => chatOf(cloud, ...whos)

describe('group.untie', () => {
  it('frees the chat for another group and keeps what was', async () => {
    const id = chat('a.officer', 'a.member')
    valueOf(await tie('a.officer', village, id))
    const { version } = valueOf(await untie('a.officer2', village))
    expect(await stored(village)).toMatchObject({ version, chat: null })
    valueOf(await tie('a.member', own, id))
    valueOf(await untie('a.member', own))
  })

  it('sent again answers the same; a second one is told that none is tied', async () => {
    valueOf(await tie('a.officer', village, chat('a.officer')))
    const act = freshId()
    const first = valueOf(await untie('a.officer', village, act))
    expect(valueOf(await untie('a.officer', village, act))).toEqual(first)
    expect(errorOf(await untie('a.officer', village))).toBe('CHAT_NOT_TIED')
    expect(errorOf(await untie('b.officer', 'v-village-b'))).toBe('CHAT_NOT_TIED')
  })

  it('is not for who is only in the group', async () => {
    valueOf(await tie('a.officer', village, chat('a.officer')))
    expect(errorOf(await untie('a.hub', village))).toBe('NOT_ALLOWED')
    expect(errorOf(await untie('b.officer', village))).toBe('NOT_FOUND')
  })

  it('by two at once happens once', async () => {
    valueOf(await tie('a.officer', village, chat('a.officer')))
    const answers = await Promise.all(['a.officer', 'a.officer2'].map((who) => untie(who, village)))
    expect(answers.map((answer) => (answer.ok ? 'done' : answer.error.name)).sort()).toEqual([
      'CHAT_NOT_TIED',
      'done'
    ])
    const { history } = (await stored(village))!
    expect(history.slice(-2).map(({ act }) => act)).toEqual(['tie', 'untie'])
  })

  it('under an act that tied, or of somebody else, is refused and leaves the chat tied', async () => {
    const act = freshId()
    valueOf(await tie('a.officer', village, chat('a.officer'), act))
    for (const who of ['a.officer', 'a.officer2'])
      expect([who, errorOf(await untie(who, village, act))]).toEqual([who, 'ACT_REUSED'])
    expect((await stored(village))!.chat).not.toBeNull()
    valueOf(await untie('a.officer', village))
  })

  it('leaves those who were in the chat with no group’s name', async () => {
    const id = chat('a.officer', 'a.hub')
    valueOf(await tie('a.officer', village, id))
    valueOf(await untie('a.officer', village))
    const cloudId = cloudIdOf(cloud, 'a.hub', id)
    expect(valueOf(await cloud.call('a.hub', 'group.entry', { cloudId }))).toEqual({
      chat: 'untied',
      group: null,
      mayTie: []
    })
  })

  it.each([
    ['groupId', ''],
    ['groupId', null],
    ['act', 'short'],
    ['act', undefined]
  ])('names %s in a wrong shape (%j)', async (field, value) => {
    const input = { groupId: village, act: freshId(), [field]: value }
    expect(await cloud.callRaw('a.officer', 'group.untie', input)).toMatchObject({
      error: { name: 'BAD_INPUT', fields: { [field]: expect.any(String) } }
    })
  })
})
