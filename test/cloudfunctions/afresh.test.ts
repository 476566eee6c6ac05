import { freshId } from '../support/ids'
import { matterOn } from '../support/matterOn'
import { startTestCloud, valueOf } from '../support/startTestCloud'
import { picture } from '../support/upload'
import { personIdOf } from '../support/world'

/** What a test finds that asks the cloud about everything. */
async function found() {
  const cloud = await startTestCloud()
  const { emulator } = cloud
  const me = valueOf(await cloud.call('a.officer', 'account.me', {}))
  const inbox = emulator.inbox()
  const called = emulator.calls().map(({ name, cold }) => [name, cold])
  const ahead = Math.round(Math.abs(emulator.clock.now() - Date.now()) / 60_000)
  return {
    cloud,
    found: { me, stored: await cloud.dump(), inbox, called, ahead, chats: emulator.chats.list() }
  }
}

it('nothing passes from one test’s cloud to the next, though it is the same one', async () => {
  const first = await found()
  const { cloud } = first
  const path = `photos/${personIdOf('a.resident')}/${freshId('file')}.png`
  const file = await cloud.upload('a.resident', path, picture)
  await cloud.emulator.clock.advance(40 * 86_400_000)
  await matterOn(cloud, 'handled')
  await cloud.admin.set('organizations', 'village-a', { name: '换了名的村' })
  valueOf(await cloud.call('a.officer', 'matter.tray', { tray: 'sort', whose: 'mine' }))
  await cloud.emulator.fireTimer('clock')
  const chat = cloud.emulator.chats.create('群', ['o-a-officer'])
  cloud.emulator.chats.share(chat.id, { title: '一件事', path: '/pages/home/index' })
  cloud.emulator.trouble('o-a-officer', 43101)
  await cloud.close()

  const second = await found()
  expect(second.cloud.emulator.url).toBe(cloud.emulator.url)
  expect(second.found).toEqual(first.found)
  const submit = { id: freshId('matter'), text: '路灯坏了', photos: [file] }
  expect(await second.cloud.call('a.resident', 'matter.submit', submit)).toMatchObject({
    ok: false,
    error: { name: 'PHOTO_MISSING' }
  })
  await second.cloud.close()
})

it('two that are wanted at once are two', async () => {
  const [one, other] = [await startTestCloud(), await startTestCloud()]
  expect(one.emulator.url).not.toBe(other.emulator.url)
  await matterOn(one, 'asked')
  expect(await other.admin.all('matters')).toEqual([])
  await Promise.all([one.close(), other.close()])
})
