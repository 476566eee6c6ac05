import type { Matter } from '../../../cloudfunctions/domain/matter/state/matter'
import { contract } from '../../../types/api'
import type { Caller, Method } from '../../../types/api/contract'
import { errorMessages } from '../../../types/api/errors'
import { errorOf, valueOf } from '../../support/answers'
import { askedOf, budgetOf } from '../../support/budget'
import {
  inputFor,
  matterFor,
  matterMethods,
  sampleOf,
  situationOf,
  takesMatter,
  type MatterMethod
} from '../../support/samples'
import type { Start } from '../../support/memoryTestCloud'
import type { TestCloud } from '../../support/startTestCloud'
import { strictSchema } from '../../support/strictSchema'
import { outsiders, world, type PersonKey } from '../../support/world'

/** Of village A, but without a part in a matter of a.resident. */
const bystanders: PersonKey[] = ['a.neighbor', 'a.loner', 'a.homeless', 'a.member']
const uninvolved = [...bystanders, ...outsiders]

let cloud: TestCloud
const matters = new Map<string, Matter>()

const matterOf = (name: MatterMethod) => matters.get(situationOf(name))!
const callersOf = (name: MatterMethod): readonly Caller[] => contract[name].callers
const isOpen = (name: MatterMethod) => callersOf(name).includes('anyone')

/** Words that only who has a part in the matter may read. */
function secretsOf(matter: Matter): string[] {
  const people = world().persons
  const ofVillageA = people.filter((person) => person._id.startsWith('p-a-'))
  const names = ofVillageA.filter(
    ({ _id }) => !bystanders.some((who) => _id === `p-${who.replace('.', '-')}`)
  )
  return ['暗号七七', matter.number, ...names.flatMap(({ name, phone }) => [name, phone!])]
}

/** Everything stored, without the counted tries of wrong codes. */
async function content() {
  const { claimTries: _tries, ...rest } = await cloud.dump()
  return rest
}

const named = (name: MatterMethod, who: string) =>
  cloud.callRaw(who, name, inputFor(name, matterOf(name)._id))

/** Tries every method about matters as strangers, outsiders and people without a role for it; `on` says on which cloud. */
export function access(on: Start): void {
  beforeAll(async () => {
    cloud = await on()
    for (const name of matterMethods)
      if (!matters.has(situationOf(name)))
        matters.set(
          situationOf(name),
          (await cloud.admin.get<Matter>('matters', await matterFor(cloud, name)))!
        )
    await cloud.settled()
  }, 60_000)
  afterAll(() => cloud?.close())

  describe('a stranger', () => {
    it.each(matterMethods.filter((name) => !isOpen(name)))(
      'calling %s is asked to register and told nothing else',
      async (name) => {
        const before = await content()
        expect(await named(name, 'stranger')).toEqual({
          ok: false,
          error: { name: 'UNKNOWN_CALLER', message: errorMessages.UNKNOWN_CALLER }
        })
        expect(await content()).toEqual(before)
      }
    )

    it.each(matterMethods.filter(isOpen))(
      'calling %s, which is open, hears no word of anybody',
      async (name) => {
        const before = await content()
        const told = JSON.stringify(await named(name, 'stranger'))
        for (const secret of secretsOf(matterOf(name))) expect(told).not.toContain(secret)
        expect(await content()).toEqual(before)
      }
    )

    it('is told the same of a method and of a matter that do not exist', async () => {
      expect(errorOf(await cloud.callRaw('stranger', 'matter.read', { id: 'matter-that-never-was' }))).toBe(
        'UNKNOWN_CALLER'
      )
      expect(errorOf(await cloud.callRaw('stranger', 'matter.nothing', {}))).toBe('METHOD_UNKNOWN')
    })
  })

  describe('somebody without a part in the matter', () => {
    const visible = takesMatter

    it.each(matterMethods.filter((name) => !sampleOf(name).open))(
      'calling %s changes nothing of it and hears no word of it',
      async (name) => {
        const before = await content()
        for (const who of uninvolved.filter(() => name !== 'matter.submit')) {
          const answer = await named(name, who)
          if (visible(name))
            expect([who, errorOf(answer)]).toEqual([who, expect.stringMatching(/^(NOT_FOUND|NOT_ALLOWED)$/)])
          if (outsiders.includes(who))
            for (const secret of secretsOf(matterOf(name)))
              expect([who, JSON.stringify(answer)]).toEqual([who, expect.not.stringContaining(secret)])
          expect([who, JSON.stringify(answer)]).toEqual([who, expect.not.stringContaining('暗号七七')])
        }
        expect(await content()).toEqual(before)
      }
    )

    it.each(matterMethods.filter(visible))(
      'calling %s is told the same as of a matter that does not exist',
      async (name) => {
        for (const who of uninvolved) {
          const missing = await cloud.callRaw(who, name, inputFor(name, 'matter-that-never-was'))
          expect([who, await named(name, who)]).toEqual([who, missing])
        }
      }
    )

    it('cannot take the id of the matter for a submission', async () => {
      const { _id: id } = matterOf('matter.read')
      const before = await content()
      for (const who of uninvolved) {
        const answer = await cloud.callRaw(who, 'matter.submit', {
          id,
          text: '暗号七七：村口的路灯坏了三天。'
        })
        expect([who, errorOf(answer)]).toEqual([who, 'ACT_REUSED'])
      }
      expect(await content()).toEqual(before)
    })

    it('gets nothing from the lists by naming the nodes of village A', async () => {
      for (const who of outsiders)
        for (const nodeId of ['village-a', 'grid-a1', 'town-1', 'county-1'])
          for (const [name, input] of [
            ['matter.tray', { tray: 'sort', whose: 'node', nodeId }],
            ['matter.tray', { tray: 'sort', whose: 'mine', nodeId }],
            ['matter.handlers', { nodeId }]
          ] as const)
            expect([who, name, nodeId, errorOf(await cloud.callRaw(who, name, input))]).toEqual([
              who,
              name,
              nodeId,
              expect.stringMatching(/^(NOT_FOUND|NOT_ALLOWED)$/)
            ])
    })
  })

  describe('a caller without the role a method asks for', () => {
    const closed = matterMethods.filter(
      (name) => !callersOf(name).some((who) => who === 'anyone' || who === 'person')
    )

    it.each(closed)('%s is NOT_ALLOWED, whatever the input speaks of', async (name) => {
      // A method open to every role is closed to residents alone.
      const roleOf = { 'a.resident': null, 'a.member': 'member', 'town.admin': 'admin' } as const
      const without = (Object.keys(roleOf) as (keyof typeof roleOf)[]).filter(
        (who) => !callersOf(name).some((one) => one === roleOf[who])
      )
      for (const who of without) expect([who, errorOf(await named(name, who))]).toEqual([who, 'NOT_ALLOWED'])
    })
  })

  describe('an answer', () => {
    // A claim that succeeds ties the caller for good; its answer is checked in its own file.
    it.each(matterMethods.filter((name) => name !== 'account.claim'))(
      'of %s holds what the contract names and no field more',
      async (name) => {
        const matterId = await matterFor(cloud, name)
        const { who } = sampleOf(name)
        const answer = await cloud.callRaw(who, name, inputFor(name, matterId))
        const { output, reads }: Method = contract[name]
        expect(strictSchema(output).safeParse(valueOf(answer)).error).toBeUndefined()
        if (!reads) return
        valueOf(await cloud.callRaw(who, name, inputFor(name, matterId)))
        expect(askedOf(cloud).length).toBeLessThanOrEqual(budgetOf(name))
      }
    )
  })
}
