import { freshId } from '../../support/ids'
import { startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'
import { picture } from '../../support/upload'
import { personIdOf } from '../../support/world'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterAll(() => cloud?.close())

const minute = 60_000

describe('the address of a photo', () => {
  it('is the same when a page is read again, another one after an hour, and leads to the photo', async () => {
    const path = `photos/${personIdOf('a.resident')}/${freshId('file')}.png`
    const photo = await cloud.upload('a.resident', path, picture)
    const id = freshId('matter')
    valueOf(await cloud.call('a.resident', 'matter.submit', { id, text: '路灯坏了', photos: [photo] }))
    const address = async () =>
      valueOf(await cloud.call('a.resident', 'matter.read', { id })).history.at(-1)!.photos[0]!
    const first = await address()
    await cloud.emulator.clock.advance(59 * minute)
    expect(await address()).toBe(first)
    await cloud.emulator.clock.advance(2 * minute)
    const second = await address()
    expect(second).not.toBe(first)
    for (const one of [first, second])
      expect(Buffer.from(await (await fetch(one)).arrayBuffer())).toEqual(picture)
  })
})
