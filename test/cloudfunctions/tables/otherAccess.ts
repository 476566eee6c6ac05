import { contract, type MethodName } from '../../../types/api'
import type { Method } from '../../../types/api/contract'
import { commonErrors, type Answer } from '../../../types/api/errors'
import { askedOf, readBudget } from '../../support/budget'
import {
  methodNames,
  otherMethods,
  otherSampleOf,
  matterMethods,
  type OtherMethod
} from '../../support/samples'
import { valueOf } from '../../support/answers'
import type { Start } from '../../support/memoryTestCloud'
import type { TestCloud } from '../../support/startTestCloud'
import { strictSchema } from '../../support/strictSchema'
import { outsiders, world, type PersonKey } from '../../support/world'

/** Everybody of village B; the town above both villages has a right to much of it. */
const ofVillageB = outsiders.filter((who) => who.startsWith('b.'))
/** CHAT_UNKNOWN: what WeChat gave one person for a chat says nothing in another's hands. */
const refusals = /^(NOT_FOUND|NOT_ALLOWED|UNKNOWN_CALLER|CHAT_UNKNOWN)$/

/** Words that nobody of another village may hear. */
const secrets = world()
  .persons.filter(({ _id }) => _id.startsWith('p-a-'))
  .flatMap(({ name, phone }) => [name, phone!])

let start: Start
let cloud: TestCloud
let input: Record<string, unknown>

/** A cloud on which the right call of a method would be right. */
async function prepare(name: OtherMethod): Promise<void> {
  cloud = await start()
  input = await otherSampleOf(name).prepare(cloud)
}

const methodOf = (name: MethodName): Method => contract[name]

/** Everything stored, without the counted tries of wrong codes. */
async function content() {
  await cloud.settled()
  const { claimTries: _tries, ...rest } = await cloud.dump()
  return rest
}

/** Calls as everybody who has no part in it; each is refused, or hears no word of village A; nothing is written. */
async function tryAll(name: OtherMethod, whos: string[], input: Record<string, unknown>): Promise<void> {
  const before = await content()
  for (const who of whos) {
    const answer: Answer<unknown> = await cloud.callRaw(who, name, input)
    if (!answer.ok && answer.error.name !== otherSampleOf(name).refusal)
      expect([who, answer.error.name]).toEqual([who, expect.stringMatching(refusals)])
    for (const secret of secrets)
      expect([who, JSON.stringify(answer)]).toEqual([who, expect.not.stringContaining(secret)])
  }
  expect(await content()).toEqual(before)
}

/** Tries every method that is no matter’s as everybody without a right to it; `on` says on which cloud. */
export function otherAccess(on: Start): void {
  start = on
  it('every method has a sample of how it is called rightly', () => {
    expect([...matterMethods, ...otherMethods].sort()).toEqual([...methodNames].sort())
  })

  for (const name of otherMethods)
    // One cloud serves a method: nothing may be written before its right call, which comes last.
    describe(name, () => {
      beforeAll(() => prepare(name), 60_000)
      afterAll(() => cloud.close())

      it('gives a stranger nothing', async () => {
        if (!otherSampleOf(name).open) await tryAll(name, ['stranger'], input)
      })

      it('gives nobody of the other village anything', async () => {
        if (!otherSampleOf(name).open) await tryAll(name, ofVillageB, input)
      })

      it('is refused to who holds none of the roles it asks for', async () => {
        const roles = methodOf(name).callers
        if (roles.includes('anyone') || roles.includes('person')) return
        const without = (['a.resident', 'a.neighbor'] satisfies PersonKey[]).filter(
          (who) => who !== otherSampleOf(name).who
        )
        for (const who of without) {
          const answer = await cloud.callRaw(who, name, input)
          expect([who, answer.ok || answer.error.name]).toEqual([who, 'NOT_ALLOWED'])
        }
      })

      it('names what is wrong with each field, and writes nothing', async () => {
        const { who } = otherSampleOf(name)
        const before = await content()
        const wrong = [null, true, -1.5, '', ' \n\t', [[[]]], { $ne: null }, 'x'.repeat(100_000)]
        const spoiled: Record<string, unknown>[] = [
          ...Object.keys(input).flatMap((field) => wrong.map((value) => ({ ...input, [field]: value }))),
          { ...input, openid: 'o-a-officer' },
          { ...input, $where: '1' }
        ]
        let taken = false
        for (const one of spoiled) {
          const answer = await cloud.callRaw(who, name, one)
          if (answer.ok) {
            // Some fields take what looks odd; then it must have been taken as what the contract says.
            expect(methodOf(name).input.safeParse(one).success).toBe(true)
            taken = true
            continue
          }
          expect([...commonErrors, ...methodOf(name).errors]).toContain(answer.error.name)
          expect(answer.error.name).not.toBe('UNEXPECTED')
          expect(answer.error.message).toMatch(/[\u4e00-\u9fff]/)
          // What the contract does not take is refused before the store is asked who calls.
          if (!methodOf(name).input.safeParse(one).success) expect(askedOf(cloud)).toEqual([])
        }
        if (!taken) return expect(await content()).toEqual(before)
        await cloud.close()
        await prepare(name)
      })

      it('answers what the contract names and no field more', async () => {
        const { who } = otherSampleOf(name)
        const answer = await cloud.callRaw(who, name, input)
        expect(strictSchema(methodOf(name).output).safeParse(valueOf(answer)).error).toBeUndefined()
        if (!methodOf(name).reads) return
        // Warm by now, a read stays within its budget; what acts ask of the store is counted in their own files.
        valueOf(await cloud.callRaw(who, name, input))
        expect(askedOf(cloud).length).toBeLessThanOrEqual(readBudget)
      })
    })
}
