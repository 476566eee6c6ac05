import fc from 'fast-check'
import { defaultSettings } from '../../../types/domain/settings'
import { Refusal } from '../../../cloudfunctions/kernel/refusal'
import { freshId } from '../../support/ids'
import { memoryVillage, settled } from '../../support/memoryVillage'
import { personIdOf, type PersonKey } from '../../support/world'

const village = memoryVillage()

/** Something that somebody tries, drawn as numbers and made concrete once it is known how the matter stands. */
interface Plan {
  /** True: by whoever has it; false: by anybody. */
  fitting: boolean
  gives: boolean
  who: number
  to: number
  part: number
  /** Sends it again, at the same instant or afterwards. */
  retry: 'no' | 'after' | 'beside'
}

const plans = fc.array(
  fc.record<Plan>({
    fitting: fc.nat({ max: 4 }).map((dice) => dice > 0),
    gives: fc.boolean(),
    who: fc.nat({ max: 99 }),
    to: fc.nat({ max: 99 }),
    part: fc.nat({ max: 1 }),
    retry: fc.constantFrom('no', 'no', 'after', 'beside')
  }),
  { minLength: 6, maxLength: 18, size: 'max' }
)

interface Try {
  who: PersonKey
  act: string
  own: object
}

const oneOf = <Value>(values: readonly Value[], drawn: number): Value => values[drawn % values.length]!

/** What was answered, or the name it was refused with. */
async function send(who: PersonKey, act: string, input: object): Promise<string> {
  try {
    return JSON.stringify(await village.call(who, `matter.${act}` as 'matter.take', input as never))
  } catch (error) {
    if (error instanceof Refusal) return error.named
    throw error
  }
}

/** Whether what was tried happened; doing it again answers the same and does nothing more. */
async function happens(id: string, { who, act, own }: Try, retry: Plan['retry']): Promise<boolean> {
  const input = { id, act: freshId(), ...own }
  const { version } = village.matter(id)
  const sent = await Promise.all((retry === 'beside' ? [1, 2] : [1]).map(() => send(who, act, input)))
  if (retry === 'after') sent.push(await send(who, act, input))
  const times = village.matter(id).version - version
  expect(times).toBeLessThanOrEqual(1)
  if (times === 1) expect(new Set(sent).size).toBe(1)
  return times === 1
}

/** What the test itself remembers of one thing that is handed round. */
interface Memory {
  receivers: string[]
  objections: { by: string; text: string }[]
}

/** Nobody objected twice, no more were heard than the settings say, and the last one decided who has it. */
function holds({ receivers, objections }: Memory): void {
  const people = objections.map(({ by }) => by)
  expect(new Set(people).size).toBe(people.length)
  expect(people.length).toBeLessThanOrEqual(defaultSettings.objections)
  expect(receivers).toEqual(expect.arrayContaining(people))
}

const isDecided = ({ objections }: Memory) => objections.length === defaultSettings.objections
const reason = (plan: Plan) => `不归我，第 ${plan.who} 个理由`

const leads = ['a.handler', 'a.helper', 'a.officer', 'a.officer2'] as const
const keyOf = (keys: readonly PersonKey[], id: string | undefined) =>
  keys.find((key) => personIdOf(key) === id)

function leadTry(plan: Plan, leadId: string | undefined): Try {
  const lead = (plan.fitting && keyOf(leads, leadId)) || oneOf([...leads, 'a.resident'] as const, plan.who)
  if (!plan.gives) return { who: lead, act: 'object', own: { text: reason(plan) } }
  const by = plan.fitting ? 'a.officer' : oneOf(['a.handler', 'a.resident', 'a.officer2'] as const, plan.who)
  return { who: by, act: 'assign', own: { leadId: personIdOf(oneOf(leads, plan.to)), text: '请他来办' } }
}

const units = ['town.unit', 'town.unit2', 'town.unit3'] as const
const parts = ['4.1', '4.2'] as const

/** Names as the test world gives them. */
const names: Partial<Record<PersonKey, string>> = {
  'a.handler': '孙大勇',
  'a.helper': '钱多多',
  'a.officer': '李建国',
  'a.officer2': '赵春梅',
  'town.unit': '水利站 冯水利',
  'town.unit2': '供电所 电小安',
  'town.unit3': '林业站 林护青'
}
const nameOf = (who: PersonKey): string => names[who]!

function partTry(plan: Plan, unitOf: (part: string) => string | undefined): Try {
  const part = parts[plan.part]!
  const unit =
    (plan.fitting && keyOf(units, unitOf(part))) || oneOf([...units, 'a.officer'] as const, plan.who)
  if (!plan.gives) {
    // An answer ends the handing round of a part, so that it comes up rarely.
    const act = plan.to % 12 === 0 ? 'respond' : 'objectPart'
    return { who: unit, act, own: { part, text: reason(plan) } }
  }
  const by = plan.fitting
    ? 'town.office'
    : oneOf(['town.unit', 'county.office', 'a.officer'] as const, plan.who)
  return {
    who: by,
    act: 'split',
    own: { parts: [{ unitId: personIdOf(oneOf(units, plan.to)), text: '请看看', part }] }
  }
}

const keyOfName = (name: string) => units.find((unit) => nameOf(unit) === name)!

/**
 * Hands matters and their parts round at random, so many times each, in the village in memory. Enough runs are
 * expected to meet some that an objection decided.
 */
export function handedRound({ runs, enough }: { runs: number; enough: boolean }): void {
  afterEach(settled)

  describe(`a matter handed round among leads, ${runs} times at random`, () => {
    it('is objected to once each, then the first receiver has it; somebody always has; the asker sees every hop', async () => {
      let decided = 0
      await fc.assert(
        fc.asyncProperty(plans, async (drawn) => {
          village.reset()
          const id = await village.reach('sorted')
          const memory: Memory = { receivers: [], objections: [] }
          for (const plan of drawn) {
            const one = leadTry(plan, village.matter(id).lead?.id)
            const happened = await happens(id, one, plan.retry)
            const { lead, stage, hands } = village.matter(id)
            if (happened && one.act === 'object')
              memory.objections.push({ by: nameOf(one.who), text: reason(plan) })
            if (happened && lead) memory.receivers.push(lead.name)
            if (happened && one.act === 'object' && isDecided(memory)) {
              expect([stage, lead?.name]).toEqual(['discussed', memory.receivers[0]])
              decided += 1
            }
            holds(memory)
            const view = await village.call('a.resident', 'matter.read', { id })
            expect(view.responsible?.id).toBe(lead?.id ?? 'village-a')
            expect(hands).toContain(view.responsible!.id)
            const told = [...view.history].reverse()
            expect(told.flatMap((entry) => entry.lead ?? [])).toEqual(memory.receivers)
            expect(
              told.flatMap(({ act, by, text }) => (act === 'object' ? { by: by.name, text } : []))
            ).toEqual(memory.objections)
          }
        }),
        { numRuns: runs }
      )
      if (enough) expect(decided).toBeGreaterThan(0)
    }, 240_000)
  })

  describe(`parts handed round among units, ${runs} times at random`, () => {
    it('are objected to once each, then the first receiver has to answer; the asker sees every hop', async () => {
      let decided = 0
      await fc.assert(
        fc.asyncProperty(plans, async (drawn) => {
          village.reset()
          const id = await village.reach('escalated')
          const first = parts.map((_none, index) => ({ unitId: personIdOf(units[index]!), text: '请看看' }))
          await village.act('town.office', 'split', id, { parts: first })
          const memory = parts.map((_none, index): Memory => ({
            receivers: [nameOf(units[index]!)],
            objections: []
          }))
          for (const plan of drawn) {
            const own = memory[plan.part]!
            const one = partTry(
              plan,
              (part) => village.matter(id).parts.find((other) => other.id === part)?.unit.id
            )
            const happened = await happens(id, one, plan.retry)
            const { given = [] } = village.last(id)
            if (happened) own.receivers.push(...given.map(({ unit }) => unit.name))
            if (happened && one.act === 'objectPart') {
              own.objections.push({ by: nameOf(one.who), text: reason(plan) })
              expect(given.map(({ unit }) => unit.name)).toEqual(isDecided(own) ? [own.receivers[0]] : [])
              if (isDecided(own)) decided += 1
            }
            const view = await village.call('a.resident', 'matter.read', { id })
            expect(view.responsible?.id).toBe('town-1')
            memory.forEach((each, index) => {
              holds(each)
              const { hops, unit, answer, waits } = view.parts[index]!
              expect(hops.map(({ name }) => name)).toEqual(each.receivers)
              expect(unit).toBe(each.receivers.at(-1))
              expect(hops.flatMap(({ objection }) => objection ?? []).sort()).toEqual(
                each.objections.map(({ text }) => text).sort()
              )
              const isBack = hops.at(-1)!.objection !== null
              expect(waits).toBe(answer !== null || view.stage !== 'split' ? null : isBack ? 'town' : 'unit')
              const holder = personIdOf(keyOfName(unit))
              if (waits === 'unit') expect(village.matter(id).hands).toContain(holder)
            })
            expect(village.matter(id).hands).toContain('town-1')
          }
        }),
        { numRuns: runs }
      )
      if (enough) expect(decided).toBeGreaterThan(0)
    }, 240_000)
  })
}
