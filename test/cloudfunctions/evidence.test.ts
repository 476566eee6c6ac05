import { contract, type MethodName } from '../../types/api'
import { thumbnailBytes } from '../../types/domain/limits'
import { thumbnailPath } from '../../types/domain/thumbnails'
import { freshId } from '../support/ids'
import { topic, text, villageA } from '../support/notices'
import { jpeg } from '../support/pictures'
import { matterMethods, fieldsOf } from '../support/samples'
import { matterOn } from '../support/matterOn'
import { wishIn } from '../support/samples/wish'
import { errorOf, startTestCloud, valueOf, type TestCloud } from '../support/startTestCloud'
import { picture, uploadAs } from '../support/upload'
import { methodNames, partsOf } from '../support/schemaParts'
import { openidOf, personIdOf, type PersonKey } from '../support/world'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterAll(() => cloud?.close())

/** Whoever takes photos beside the acts on a matter: how it is sent, and where its photos are shown. */
const others: Partial<
  Record<
    MethodName,
    { who: PersonKey; input: () => Promise<object>; shown: (id: string) => Promise<string[]> }
  >
> = {
  'group.announce': {
    who: 'a.officer',
    input: () => Promise.resolve({ id: freshId('notice'), groupId: villageA, topic, text }),
    shown: async (id) => valueOf(await cloud.call('a.officer', 'group.open', { noticeId: id })).photos
  },
  'report.post': {
    who: 'a.member',
    input: () =>
      Promise.resolve({ id: freshId('report'), groupId: `m-${personIdOf('a.member')}`, text: '桥栏松了' }),
    shown: async (id) => valueOf(await cloud.call('a.member', 'report.read', { id })).photos
  },
  'wish.fulfil': {
    who: 'a.loner',
    input: async () => ({ id: await wishIn(cloud, 'claimed'), act: freshId(), text: '送到了' }),
    shown: async (id) =>
      valueOf(await cloud.call('a.loner', 'wish.read', { id })).history.flatMap(({ photos }) => photos)
  }
}

const bytesAt = async (address: string) => Buffer.from(await (await fetch(address)).arrayBuffer())
const upload = (who: PersonKey, bytes: Buffer, path = `photos/${personIdOf(who)}/${freshId('file')}.png`) =>
  cloud.upload(who, path, bytes).then((fileId) => ({ fileId, path }))

it('every method that takes photos is known here or in the table of bad inputs', () => {
  const taking = methodNames.filter((name) =>
    partsOf(contract[name].input, name).some(({ path }) => /photo/i.test(path))
  )
  const acts = matterMethods.filter((name) => fieldsOf(name).includes('photos'))
  expect(taking.sort()).toEqual([...Object.keys(others), ...acts].sort())
})

describe.each(Object.entries(others))('a photo sent with %s', (name, { who, input, shown }) => {
  it('stays what it was when it was sent, whatever its uploader does later', async () => {
    const { fileId, path } = await upload(who, jpeg)
    const sent = { ...(await input()), photos: [fileId] }
    const { id } = valueOf(await cloud.callRaw(who, name as MethodName, sent)) as { id: string }
    await upload(who, picture, path)
    const [address] = await shown(id)
    expect(await bytesAt(address!)).toEqual(jpeg)
    expect(decodeURIComponent(new URL(address!).pathname)).toMatch(/\.jpg$/)
    await cloud.admin.deleteFile(fileId)
    expect(await bytesAt((await shown(id))[0]!)).toEqual(jpeg)
  })

  it('must be a picture to its end', async () => {
    const { fileId } = await upload(who, jpeg.subarray(0, -2))
    const sent = { ...(await input()), photos: [fileId] }
    expect(errorOf(await cloud.callRaw(who, name as MethodName, sent))).toBe('PHOTO_BAD')
  })
})

describe('a thumbnail beside a photo', () => {
  const other = Buffer.from(jpeg)
  other.writeUInt8(jpeg.readUInt8(13) + 1, 13)
  const announce = async (photo: string) => {
    const sent = { id: freshId('notice'), groupId: villageA, topic, text, photos: [photo] }
    valueOf(await cloud.call('a.officer', 'group.announce', sent))
    return sent
  }
  const shownOf = async (id: string) => {
    const feed = valueOf(await cloud.call('a.officer', 'group.feed', { groupId: villageA }))
    const { photos, thumbnails } = feed.rows.find((row) => row.id === id)!
    return [await bytesAt(photos[0]!), await bytesAt(thumbnails[0]!)]
  }
  const withThumbnail = async (bytes: Buffer) => {
    const { fileId, path } = await upload('a.officer', picture)
    await upload('a.officer', bytes, thumbnailPath(path))
    return { fileId, path }
  }

  it('is taken along, and stays what it was whatever its uploader sends later', async () => {
    const { fileId, path } = await withThumbnail(jpeg)
    const sent = await announce(fileId)
    expect(await shownOf(sent.id)).toEqual([picture, jpeg])
    await upload('a.officer', other, thumbnailPath(path))
    expect(valueOf(await cloud.call('a.officer', 'group.announce', sent)).id).toBe(sent.id)
    expect(await shownOf(sent.id)).toEqual([picture, jpeg])
  })

  it.each([
    ['no JPEG', picture],
    ['broken off', jpeg.subarray(0, -2)],
    ['no small one', Buffer.concat([jpeg, Buffer.alloc(thumbnailBytes)])]
  ])('that is %s is left out: the photo stands for itself', async (_what, bytes) => {
    const { fileId } = await withThumbnail(bytes)
    expect(await shownOf((await announce(fileId)).id)).toEqual([picture, picture])
  })
})

describe('where evidence lies', () => {
  it('nobody puts a file from a phone, not even before or after its time', async () => {
    const { fileId } = await upload('a.resident', jpeg)
    const { id } = valueOf(
      await cloud.call('a.resident', 'matter.submit', {
        id: freshId('matter'),
        text: '路灯坏了',
        photos: [fileId]
      })
    )
    const matter = (await cloud.admin.get('matters', id)) as { history: { photos?: string[] }[] }
    const kept = matter.history[0]!.photos![0]!.replace(/^cloud:\/\/[^/]+\//, '')
    for (const path of [kept, 'evidence/first.jpg', 'photos/veiled/first.jpg'])
      await expect(uploadAs(cloud.emulator.url, openidOf('a.resident'), path, picture)).rejects.toThrow(path)
  })

  it('sent again at the same moment, there is one copy', async () => {
    const { fileId } = await upload('a.handler', jpeg)
    const id = await matterOn(cloud, 'handling')
    const input = { id, act: freshId(), text: '在修了', photos: [fileId] }
    const [one, ...more] = await Promise.all(
      [1, 2, 3].map(() => cloud.callRaw('a.handler', 'matter.progress', input))
    )
    for (const other of more) expect(other).toEqual(one)
    const matter = (await cloud.admin.get('matters', id)) as { history: { photos?: string[] }[] }
    expect(matter.history.flatMap(({ photos = [] }) => photos)).toHaveLength(1)
  })

  it('a photo from before is shown where it lay', async () => {
    const { fileId } = await upload('a.resident', jpeg)
    const id = await matterOn(cloud, 'asked')
    const matter = (await cloud.admin.get('matters', id)) as { history: object[] }
    await cloud.admin.set('matters', id, { history: [{ ...matter.history[0], photos: [fileId] }] })
    const view = valueOf(await cloud.call('a.resident', 'matter.read', { id }))
    expect(await bytesAt(view.history[0]!.photos[0]!)).toEqual(jpeg)
  })
})
