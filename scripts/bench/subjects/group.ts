import { feedOf } from '../feed'
import { householdsOf, person, villageGroup } from '../places'
import { act, list, read, setting, submit } from '../subject'
import { who } from '../village'
import type { World, Subject } from '../subject'

const member = person('chen-jiawang')
const groupId = villageGroup
const notice = { groupId, topic: 'work' as const, text: '明天上午八点到十二点，全村停水检修。' }

const announced = async ({ call, id }: World): Promise<{ noticeId: string }> => {
  await call(who.second, 'group.announce', { id, ...notice })
  return { noticeId: id }
}

/** What stands for a chat that the village’s officer opens the page from. */
const fromChat = ({ emulator }: World): string =>
  emulator.chats.cloudId(who.second, emulator.chats.create('石桥村工作群', [who.second]).id)

const tied = async (world: World): Promise<string> => {
  const cloudId = fromChat(world)
  await world.call(who.second, 'group.tie', { groupId, cloudId })
  return cloudId
}

export const group: Subject[] = [
  submit(who.second, 'group.announce', ({ id }) => ({ id, ...notice })),
  setting(member.openid, 'group.open', announced, { writes: 'receipts' }),
  act(member.openid, 'group.pass', async (world) => ({
    ...(await announced(world)),
    groupId: householdsOf('chen-jiawang')
  })),
  act(who.second, 'group.retract', async (world) => ({
    ...(await announced(world)),
    reason: '日子写错了。'
  })),
  setting(
    member.openid,
    'group.seen',
    async (world) => {
      const { noticeId } = await announced(world)
      return { groupId, key: await feedOf(world.store, groupId, noticeId) }
    },
    { writes: 'feedMarks' }
  ),
  act(who.second, 'group.tie', (world) => ({ groupId, cloudId: fromChat(world) }), { writes: 'groups' }),
  act(
    who.second,
    'group.untie',
    async (world) => {
      await tied(world)
      return { groupId }
    },
    { writes: 'groups' }
  ),
  read(who.second, 'group.entry', async (world) => ({ cloudId: await tied(world) })),
  read(who.second, 'group.receipts', announced, { counts: true }),
  list(member.openid, 'group.feed', { groupId }),
  list(member.openid, 'group.list'),
  list(who.asker, 'group.people', { groupId: householdsOf('chen-jiawang') }),
  list(member.openid, 'group.people', { groupId }, { variant: 'village' }),
  read(member.openid, 'group.unread')
]
