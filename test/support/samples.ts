import { dayOf } from '../../cloudfunctions/kernel/days'
import type { Matter } from '../../cloudfunctions/domain/matter/state/matter'
import { stepped } from '../../cloudfunctions/domain/matter/effects/systemAct'
import { contract, type MethodName } from '../../types/api'
import type { Given } from '../../demo/seen'
import { defaultSettings } from '../../types/domain/settings'
import type { Stage } from '../../types/domain/stages'
import { valueOf } from './answers'
import { freshId } from './ids'
import { inDays, type PathStep } from './pathTo'
import { accountSamples } from './samples/account'
import { figuresSamples } from './samples/figures'
import { groupSamples } from './samples/group'
import { householdSamples } from './samples/household'
import { linkSamples } from './samples/link'
import { opsSamples } from './samples/ops'
import { organizationSamples } from './samples/organization'
import { publicationSamples } from './samples/publication'
import { reportSamples } from './samples/report'
import { rosterSamples } from './samples/roster'
import { wishSamples } from './samples/wish'
import { villageSamples } from './samples/village'
import type { TestCloud } from './startTestCloud'
import { personIdOf, type PersonKey } from './world'
import { matterOn, receiptOf } from './matterOn'
import type { OtherSample, VillageMethod } from './samples/sample'

/** How a method is called rightly: by whom, on a matter at which stage, with what. */
export interface Sample<Name extends MethodName = MethodName> {
  who: PersonKey
  /** The stage of the matter it is called on; the tests bring one there first. */
  stage: Stage
  /** What must have happened at that stage. */
  before?: Before[]
  /** It is about a second matter too, which must be there; see `partnerOf`. */
  partner?: true
  /** The matter is one that a member filed, with a receipt; see `receiptOf`. */
  filed?: true
  /** The clock has told that its step is overdue. */
  late?: true
  /** Right for whoever brings it. Its own tests see how little it tells. */
  open?: true
  /** The input beside the matter's id and the act's own, which may depend on the matter. */
  own: Own<Name> | ((matterId: string) => Own<Name>)
}

type Own<Name extends MethodName> = Omit<Given<Name>, 'id' | 'act'>
type Before = Omit<PathStep, 'own'> & { own(matterId: string): Record<string, unknown> }

/** The id of the matter that one is handled together with. */
export const partnerOf = (matterId: string): string => `with-${matterId}`.slice(0, 40)

const category = 'environment' as const
const urgency = 'ordinary' as const
const text = '暗号七七：还有一盏也坏了'

export type MatterMethod = Exclude<Extract<MethodName, `matter.${string}`>, VillageMethod> | NotOnesOwn
/** Methods of `account` that change nothing of the caller's own. */
type NotOnesOwn = 'account.claim' | 'account.me' | 'account.messages'
export type OtherMethod = Exclude<MethodName, MatterMethod>

const before = (who: PersonKey, act: PathStep['act'], own: object = { text }): Before => ({
  who,
  act,
  own: () => ({ ...own })
})
const extend = before('a.handler', 'extend', { text, until: inDays(90) })
const merge: Before = { who: 'a.hub', act: 'merge', own: (id) => ({ into: partnerOf(id) }) }
/** A matter closed without being solved, and what may follow for the satisfaction figure. */
const unsolved = [before('a.officer', 'decline'), before('a.resident', 'rate', { satisfaction: 'basically' })]
const excluded = [...unsolved, before('a.officer', 'exclude')]
const signed = [...excluded, before('a.officer2', 'sign')]
const appealed = [...signed, before('a.resident', 'appeal')]
/** The part that `pathTo` has the town give out. */
const part = '4.1'

const samples: { [Name in MatterMethod]: Sample<Name> } = {
  'account.claim': { who: 'a.resident', stage: 'asked', own: { code: 'WRONG-CODE' } },
  'account.me': { who: 'a.resident', stage: 'asked', own: {} },
  'account.messages': { who: 'a.resident', stage: 'asked', own: {} },
  'matter.appeal': { who: 'a.resident', stage: 'sorted', before: signed, own: { text } },
  'matter.assembly': { who: 'a.officer', stage: 'sorted', own: { text } },
  'matter.escalate': { who: 'a.officer', stage: 'sorted', own: { text } },
  'matter.exclude': { who: 'a.officer', stage: 'sorted', before: unsolved, own: { text } },
  'matter.extend': { who: 'a.handler', stage: 'handling', own: { text, until: inDays(90) } },
  'matter.grant': { who: 'a.officer', stage: 'handling', before: [extend], own: { text } },
  'matter.hold': { who: 'a.handler', stage: 'handling', own: { why: 'weather', text, until: inDays(14) } },
  'matter.inform': { who: 'a.officer', stage: 'replied', own: { outcome: 'explained', text } },
  'matter.merge': {
    who: 'a.hub',
    stage: 'asked',
    partner: true,
    own: (id) => ({ into: partnerOf(id), text })
  },
  'matter.minutes': {
    who: 'a.officer',
    stage: 'discussed',
    own: { nodeId: 'village-a', day: dayOf(new Date()) }
  },
  'matter.object': { who: 'a.handler', stage: 'discussed', own: { text } },
  'matter.objectPart': { who: 'town.unit', stage: 'split', own: { part, text } },
  'matter.recuse': { who: 'a.handler', stage: 'discussed', own: { part, text } },
  'matter.refuse': { who: 'a.officer', stage: 'handling', before: [extend], own: { text } },
  'matter.reply': { who: 'town.office', stage: 'escalated', own: { text } },
  'matter.respond': { who: 'town.unit', stage: 'split', own: { part, text } },
  'matter.restore': { who: 'town.office', stage: 'sorted', before: appealed, own: { text } },
  'matter.resume': { who: 'a.handler', stage: 'held', own: { text } },
  'matter.rush': { who: 'a.officer', stage: 'sorted', own: { text } },
  'matter.sendBack': { who: 'town.office', stage: 'escalated', own: { text } },
  'matter.share': { who: 'a.officer', stage: 'sorted', own: { text: '桥头路灯' } },
  'matter.sign': { who: 'a.officer2', stage: 'sorted', before: excluded, own: { text } },
  'matter.split': {
    who: 'town.office',
    stage: 'escalated',
    own: { parts: [{ unitId: personIdOf('town.unit'), text }] }
  },
  'matter.unmerge': { who: 'a.hub', stage: 'asked', partner: true, before: [merge], own: { text } },
  'matter.uphold': { who: 'town.office', stage: 'sorted', before: appealed, own: { text } },
  'matter.add': { who: 'a.resident', stage: 'asked', own: { text } },
  'matter.agenda': { who: 'a.hub', stage: 'asked', own: { category, urgency, text } },
  'matter.alike': { who: 'a.hub', stage: 'asked', own: {} },
  'matter.answer': { who: 'a.hub', stage: 'asked', own: { text, category } },
  'matter.ask': { who: 'a.hub', stage: 'asked', own: { text } },
  'matter.assign': {
    who: 'a.officer',
    stage: 'sorted',
    own: { leadId: personIdOf('a.handler'), helperIds: [personIdOf('a.helper')], text }
  },
  'matter.byReceipt': {
    who: 'a.officer',
    stage: 'asked',
    filed: true,
    open: true,
    own: (id) => ({ code: receiptOf(id) })
  },
  'matter.passUp': { who: 'a.hub', stage: 'asked', own: { text, about: [personIdOf('a.handler')] } },
  'matter.whom': { who: 'a.resident', stage: 'asked', own: {} },
  'matter.classify': { who: 'a.hub', stage: 'asked', own: { category, urgency } },
  'matter.counts': { who: 'a.officer', stage: 'asked', own: {} },
  'matter.decline': { who: 'a.officer', stage: 'sorted', own: { text } },
  'matter.finish': { who: 'a.handler', stage: 'handling', own: { outcome: 'solved', text } },
  'matter.handlers': { who: 'a.officer', stage: 'asked', own: { nodeId: 'village-a' } },
  'matter.mine': { who: 'a.resident', stage: 'asked', own: {} },
  'matter.postpone': { who: 'a.officer', stage: 'sorted', own: { text, until: inDays(14) } },
  'matter.progress': { who: 'a.handler', stage: 'handling', own: { text } },
  'matter.rate': { who: 'a.resident', stage: 'handled', own: { satisfaction: 'yes', score: 5, text } },
  'matter.read': { who: 'a.resident', stage: 'asked', own: {} },
  'matter.reopen': { who: 'a.resident', stage: 'closed', own: { text } },
  'matter.search': {
    who: 'a.officer',
    stage: 'asked',
    own: { words: '暗号七七', whose: 'node', nodeId: 'village-a' }
  },
  'matter.submit': { who: 'a.resident', stage: 'asked', own: { text } },
  'matter.supervise': { who: 'town.office', stage: 'asked', own: { nodeId: 'town-1' } },
  'matter.together': { who: 'a.officer', stage: 'asked', own: {} },
  'matter.take': { who: 'a.handler', stage: 'discussed', own: {} },
  'matter.tray': {
    who: 'a.officer',
    stage: 'asked',
    own: { tray: 'sort', whose: 'node', nodeId: 'village-a' }
  },
  'matter.urge': { who: 'a.resident', stage: 'asked', late: true, own: {} },
  'matter.askAnother': { who: 'a.resident', stage: 'asked', late: true, own: {} },
  'matter.acknowledge': { who: 'a.hub', stage: 'asked', late: true, own: {} },
  'matter.withdraw': { who: 'a.resident', stage: 'asked', own: { text } }
}

/** How to call a method rightly; a method nobody has written a sample for fails every test that asks. */
export function sampleOf(name: MatterMethod): Sample {
  const sample: Sample | undefined = samples[name]
  if (!sample) throw new Error(`${name} is new: write in test/support/samples.ts how it is called rightly`)
  return sample
}

export const methodNames = Object.keys(contract) as MethodName[]

const others: Record<OtherMethod, OtherSample> = {
  ...accountSamples,
  ...figuresSamples,
  ...groupSamples,
  ...householdSamples,
  ...linkSamples,
  ...opsSamples,
  ...organizationSamples,
  ...publicationSamples,
  ...reportSamples,
  ...rosterSamples,
  ...villageSamples,
  ...wishSamples
}

const isMatter = (name: MethodName): name is MatterMethod => Object.hasOwn(samples, name)
/** The methods that are about a matter, or about nobody but the caller. */
export const matterMethods = methodNames.filter(isMatter)
/** The methods about anything else; each has its sample in `samples/`. */
export const otherMethods = Object.keys(others) as OtherMethod[]
export const otherSampleOf = (name: OtherMethod): OtherSample => others[name]

/** The field names of a method's input. */
export const fieldsOf = (name: MethodName): string[] =>
  Object.keys((contract[name].input._zod.def as unknown as { shape: object }).shape)

/** Whether a method is an act on a matter that exists. */
export const isAct = (name: MethodName): boolean => fieldsOf(name).includes('act')

const ownOf = ({ own }: Sample, matterId: string): object => (typeof own === 'function' ? own(matterId) : own)

/** Whether the method is about a matter given by its id. */
export const takesMatter = (name: MatterMethod): boolean =>
  fieldsOf(name).includes('id') && name !== 'matter.submit' && name !== 'matter.whom'

/** A right input for a method: on the matter given, and with a fresh act id where it takes one. */
export function inputFor(name: MatterMethod, matterId: string): Record<string, unknown> {
  const fields = fieldsOf(name)
  return {
    ...(name === 'matter.submit' && { id: freshId('matter') }),
    ...(takesMatter(name) && { id: matterId }),
    ...(fields.includes('act') && { act: freshId() }),
    ...ownOf(sampleOf(name), matterId)
  }
}

/** What tells the situations apart in which methods are called rightly: methods of one key can share a matter. */
export const situationOf = (name: MatterMethod): string => {
  const { stage, before, partner, filed, late } = sampleOf(name)
  return JSON.stringify([stage, before?.map(({ act }) => act), partner, filed, late])
}

/** A matter of village A on which a method can be called rightly. */
export async function matterFor(cloud: TestCloud, name: MatterMethod): Promise<string> {
  const { stage, before = [], partner, filed, late } = sampleOf(name)
  const id = await matterOn(cloud, stage, filed)
  if (partner) {
    const other = { id: partnerOf(id), text: '那盏路灯我家也看不见。' }
    valueOf(await cloud.call('a.neighbor', 'matter.submit', other))
  }
  for (const { who, act, own } of before)
    valueOf(await cloud.callRaw(who, `matter.${act}`, { id, act: freshId(), ...own(id) }))
  if (late) await makeLate(cloud, id)
  return id
}

/** What the clock does to a matter whose step is overdue, at once. */
export const overdueNow = (matter: Matter): Matter =>
  stepped(
    matter,
    { id: `overdue.${matter.version}`, act: 'overdue', facts: {} },
    defaultSettings,
    new Date()
  )!

async function makeLate(cloud: TestCloud, id: string): Promise<void> {
  await cloud.settled()
  const matter = (await cloud.admin.get<Matter>('matters', id))!
  await cloud.admin.remove('matters', id)
  const late: Matter = { ...overdueNow(matter), pending: [], pendingSince: null }
  await cloud.admin.insert('matters', [late])
}
