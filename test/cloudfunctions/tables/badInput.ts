import type { Matter } from '../../../cloudfunctions/domain/matter/state/matter'
import { contract } from '../../../types/api'
import { commonErrors, type NamedError } from '../../../types/api/errors'
import { photoBytes } from '../../../types/domain/limits'
import { valueOf } from '../../support/answers'
import { askedOf } from '../../support/budget'
import { freshId } from '../../support/ids'
import {
  fieldsOf,
  inputFor,
  isAct,
  matterFor,
  matterMethods,
  sampleOf,
  situationOf,
  type MatterMethod
} from '../../support/samples'
import { matterOn } from '../../support/matterOn'
import type { Start } from '../../support/memoryTestCloud'
import { lacksSeen } from '../../../demo/seen'
import type { TestCloud } from '../../support/startTestCloud'
import { jpeg } from '../../support/pictures'
import { picture } from '../../support/upload'
import { personIdOf } from '../../support/world'

type Input = Record<string, unknown>

let cloud: TestCloud
const matters = new Map<string, string>()
const versions = new Map<string, number>()

/** The input as who may call sends it, with what they looked at. */
function rightInput(name: MatterMethod): Input {
  const id = matters.get(situationOf(name))!
  const input = inputFor(name, id)
  return lacksSeen(name, input) ? { ...input, seen: versions.get(id)! } : input
}

/** A test at whose end everything stored must be as at its beginning. */
const refusing = (title: string, run: () => Promise<void>) =>
  it(title, async () => {
    const before = await cloud.dump()
    await run()
    expect(await cloud.dump()).toEqual(before)
  })

/** Sends an input as the one who may call, and expects a refusal that the contract names, in Chinese. */
async function refusal(name: MatterMethod, input: unknown): Promise<NamedError> {
  const answer = await cloud.callRaw(sampleOf(name).who, name, input)
  if (answer.ok) throw new Error(`${name} took ${JSON.stringify(input).slice(0, 200)}`)
  expect([...commonErrors, ...contract[name].errors]).toContain(answer.error.name)
  expect(answer.error.name).not.toBe('UNEXPECTED')
  expect(answer.error.message).toMatch(/[\u4e00-\u9fff]/)
  // What the contract does not take is refused before the store is asked who calls.
  if (!contract[name].input.safeParse(input).success) expect(askedOf(cloud)).toEqual([])
  return answer.error
}

/** What a field could be sent as by mistake or by malice. */
const wrong: [string, unknown][] = [
  ['nothing', null],
  ['a boolean', true],
  ['a number', -1.5],
  ['an empty string', ''],
  ['blanks', ' \n\t'],
  ['a list of lists', [[[]]]],
  ['an operator of the database', { $ne: null }],
  [
    'a polluting object',
    JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}')
  ],
  ['6,000 characters', '字'.repeat(6000)],
  ['a deep nest', Array.from({ length: 500 }).reduce<unknown>((inner) => ({ inner }), 'x')]
]

/** The same input with one field changed, for every field and every wrong value the contract does not take. */
const spoiled = (name: MatterMethod) =>
  fieldsOf(name).flatMap((field) =>
    wrong
      .map(([what, value]) => ({ field, what, input: { ...rightInput(name), [field]: value } }))
      .filter(({ input }) => !contract[name].input.safeParse(input).success)
  )

/** Sends every method about matters what it must refuse; `on` says on which cloud. */
export function badInput(on: Start): void {
  beforeAll(async () => {
    cloud = await on()
    for (const name of matterMethods)
      if (!matters.has(situationOf(name))) matters.set(situationOf(name), await matterFor(cloud, name))
    await cloud.settled()
    for (const id of matters.values())
      versions.set(id, (await cloud.admin.get<Pick<Matter, 'version'>>('matters', id))!.version)
  }, 60_000)
  afterAll(() => cloud?.close())

  describe.each(matterMethods)('%s', (name) => {
    refusing('refuses every field in a wrong shape by name', async () => {
      const cases = spoiled(name)
      expect(cases.length).toBeGreaterThanOrEqual(fieldsOf(name).length * 5)
      for (const { field, what, input } of cases) {
        const error = await refusal(name, input)
        expect([what, error.name]).toEqual([what, expect.stringMatching(/^(BAD_INPUT|TEXT_TOO_LONG)$/)])
        expect(Object.keys(error.fields ?? {}).map((path) => path.split('.')[0])).toContain(field)
      }
    })

    refusing('refuses what is no object', async () => {
      for (const input of ['text', 7, [], null, undefined, true])
        expect((await refusal(name, input)).name).toBe('BAD_INPUT')
    })

    refusing('refuses fields nobody asked for, and names them', async () => {
      for (const field of ['stage', 'openid', 'callerId', 'role', 'constructor', 'toString', '$where']) {
        const error = await refusal(name, { ...rightInput(name), [field]: 'officer' })
        expect([error.name, Object.keys(error.fields ?? {})]).toEqual(['BAD_INPUT', [field]])
      }
    })

    refusing('is not misled by a key of the prototype', async () => {
      const input: unknown = JSON.parse(
        JSON.stringify(rightInput(name))
          .replace(/^\{/, '{"__proto__":{"stage":"closed","unknown":1},')
          .replace(',}', '}')
      )
      expect((await refusal(name, input)).name).toBe('BAD_INPUT')
    })
  })

  describe.each(
    matterMethods.filter(
      (name) =>
        Object.keys(rightInput(name)).length > 0 &&
        fieldsOf(name).some(
          (field) => !contract[name].input.safeParse({ ...rightInput(name), [field]: undefined }).success
        )
    )
  )('%s', (name) => {
    refusing('names each required field that is missing', async () => {
      const error = await refusal(name, {})
      const required = fieldsOf(name).filter(
        (field) => !contract[name].input.safeParse({ ...rightInput(name), [field]: undefined }).success
      )
      expect(Object.keys(error.fields ?? {}).sort()).toEqual(required.sort())
    })
  })

  /** Methods that take words; the line by which a matter is shared is shorter. */
  const wordy = matterMethods.filter((name) => fieldsOf(name).includes('text') && name !== 'matter.share')

  describe.each(wordy)('%s', (name) => {
    refusing('refuses one character more than 5,000 as TEXT_TOO_LONG', async () => {
      const error = await refusal(name, { ...rightInput(name), text: '字'.repeat(5001) })
      expect(error).toMatchObject({ name: 'TEXT_TOO_LONG', fields: { text: '最多 5000 个字' } })
    })
  })

  describe.each(matterMethods.filter(isAct))('%s', (name) => {
    refusing('is NOT_FOUND on a matter that does not exist', async () => {
      const input = { ...rightInput(name), id: 'matter-that-never-was' }
      expect((await refusal(name, input)).name).toBe('NOT_FOUND')
    })

    refusing('is STALE where the person looked at an older or a later version', async () => {
      for (const seen of [99, ...(sampleOf(name).stage === 'asked' ? [] : [1])])
        expect((await refusal(name, { ...rightInput(name), seen })).name).toBe('STALE')
    })

    refusing('is ACT_REUSED with the id of another act', async () => {
      const id = matters.get(situationOf(name))!
      const matter = await cloud.admin.get<Pick<Matter, 'history'>>('matters', id)
      // What the clock does has ids that no person’s act can have.
      const acts = matter!.history.filter(({ by }) => by.standing !== 'system')
      for (const { id: act } of acts)
        expect((await refusal(name, { ...rightInput(name), act })).name).toBe('ACT_REUSED')
    })

    it('is ACT_NOT_NOW once the matter is withdrawn, and says what stands', async () => {
      const id = await matterOn(cloud, 'withdrawn')
      const who = sampleOf(name).who
      const input = inputFor(name, id)
      const answer = await cloud.callRaw(who, name, input)
      // Only who had a part before the withdrawal may hear that it is over; no lead and no unit had been named.
      const expected = who === 'a.handler' || who === 'town.unit' ? 'NOT_FOUND' : 'ACT_NOT_NOW'
      expect(answer).toMatchObject({ ok: false, error: { name: expected } })
    })

    it('happens with the right input, so that the refusals above mean something', async () => {
      const id = await matterFor(cloud, name)
      valueOf(await cloud.callRaw(sampleOf(name).who, name, inputFor(name, id)))
    })
  })

  describe.each(matterMethods.filter((name) => fieldsOf(name).includes('photos')))(
    'a photo sent with %s',
    (name) => {
      const owner = () => sampleOf(name).who
      const folder = () => `photos/${personIdOf(owner())}`
      const send = (photos: unknown[]) => refusal(name, { ...rightInput(name), photos })

      refusing('must have been uploaded', async () => {
        expect((await send([`cloud://local-1.local/${folder()}/never.jpg`])).name).toBe('PHOTO_MISSING')
      })

      refusing('must be a picture', async () => {
        const id = await cloud.upload(
          owner(),
          `${folder()}/${freshId('file')}.jpg`,
          Buffer.from('<script>alert(1)</script>')
        )
        expect((await send([id])).name).toBe('PHOTO_BAD')
        const empty = await cloud.upload(owner(), `${folder()}/${freshId('file')}.jpg`, Buffer.alloc(0))
        expect((await send([empty])).name).toMatch(/^PHOTO_(BAD|MISSING)$/)
      })

      refusing('must be one to its end, and one that every phone shows', async () => {
        const upload = (bytes: Buffer) => cloud.upload(owner(), `${folder()}/${freshId('file')}.jpg`, bytes)
        const head = Buffer.concat([jpeg.subarray(0, 16), Buffer.from('<html>')])
        for (const bytes of [head, jpeg.subarray(0, -2), picture.subarray(0, 40)])
          expect((await send([await upload(bytes)])).name).toBe('PHOTO_BAD')
        const heic = Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1')
        expect(await send([await upload(heic)])).toMatchObject({
          name: 'PHOTO_BAD',
          message: expect.stringContaining('截图')
        })
      })

      refusing('must not be over 10 MB', async () => {
        const big = Buffer.concat([picture, Buffer.alloc(photoBytes)])
        const id = await cloud.upload(owner(), `${folder()}/${freshId('file')}.png`, big)
        expect((await send([id])).name).toBe('PHOTO_TOO_BIG')
      })

      refusing('must be the caller’s own', async () => {
        const id = await cloud.upload(
          'b.resident',
          `photos/${personIdOf('b.resident')}/${freshId('file')}.png`,
          picture
        )
        expect((await send([id])).name).toBe('PHOTO_MISSING')
      })

      refusing('must lie in that very folder, neither beside it nor below it', async () => {
        for (const path of [`${folder()}x`, `x/${folder()}`, `${folder()}/below`]) {
          const id = await cloud.upload(owner(), `${path}/${freshId('file')}.png`, picture)
          expect([path, (await send([id])).name]).toEqual([path, 'PHOTO_MISSING'])
        }
      })

      refusing('must be named by its file id', async () => {
        for (const id of [
          '',
          'x',
          '../../../etc/passwd',
          `http://127.0.0.1/${folder()}/x.png`,
          `cloud://other.env/${folder()}/x.png`,
          `cloud://local-1.local/${folder()}/../x.png`
        ])
          expect([id, (await send([id])).name]).toEqual([
            id,
            expect.stringMatching(/^(PHOTO_MISSING|BAD_INPUT)$/)
          ])
      })

      refusing('spoils the act where one of several is bad', async () => {
        const good = await cloud.upload(owner(), `${folder()}/${freshId('file')}.png`, picture)
        expect((await send([good, `cloud://local-1.local/${folder()}/never.jpg`])).name).toBe('PHOTO_MISSING')
      })

      it('is shown by an address that can be read where all is well', async () => {
        const id = await matterFor(cloud, name)
        const photo = await cloud.upload(owner(), `${folder()}/${freshId('file')}.png`, picture)
        const input = { ...inputFor(name, id), photos: [photo] }
        const { id: matterId } = valueOf(await cloud.callRaw(owner(), name, input)) as { id: string }
        const view = valueOf(await cloud.call('a.resident', 'matter.read', { id: matterId }))
        const response = await fetch(view.history[0]!.photos[0]!)
        expect(Buffer.from(await response.arrayBuffer())).toEqual(picture)
      })

      it('cannot be exchanged any more, and is named as what it is', async () => {
        const id = await matterFor(cloud, name)
        const path = `${folder()}/${freshId('file')}.png`
        const trailing = Buffer.concat([jpeg, Buffer.from('<script>alert(1)</script>')])
        const photo = await cloud.upload(owner(), path, trailing)
        const input = { ...inputFor(name, id), photos: [photo] }
        const first = await cloud.callRaw(owner(), name, input)
        const { id: matterId } = valueOf(first) as { id: string }
        await cloud.upload(owner(), path, picture)
        expect(await cloud.callRaw(owner(), name, input)).toEqual(first)
        const matter = (await cloud.admin.get('matters', matterId)) as { history: { photos?: string[] }[] }
        const [kept] = matter.history.flatMap(({ photos = [] }) => photos).slice(-1)
        expect(kept).toMatch(/^cloud:\/\/[^/]+\/evidence\/[\w-]{22}\.jpg$/)
        const view = valueOf(await cloud.call('a.resident', 'matter.read', { id: matterId }))
        const [shown] = view.history.flatMap(({ photos }) => photos).slice(-1)
        expect(Buffer.from(await (await fetch(shown!)).arrayBuffer())).toEqual(jpeg)
      })
    }
  )
}
