import { contract, type Contract, type MethodName } from '../../types/api'
import type { InputOf } from '../../types/api/contract'
import type { ErrorName } from '../../types/api/errors'
import type { Stage } from '../../types/domain/stages'
import { freshId } from './ids'
import { pathTo } from './pathTo'
import { groupSamples } from './samples/group'
import { householdSamples } from './samples/household'
import { linkSamples } from './samples/link'
import { organizationSamples } from './samples/organization'
import { reportSamples } from './samples/report'
import { rosterSamples } from './samples/roster'
import { valueOf, type TestCloud } from './startTestCloud'
import { personIdOf, type PersonKey } from './world'

/** How a method is called rightly: by whom, on a matter at which stage, with what. */
export interface Sample<Name extends MethodName = MethodName> {
  who: PersonKey
  /** The stage of the matter it is called on; the tests bring one there first. */
  stage: Stage
  /** The input beside the matter's id and the act's own. */
  own: Omit<InputOf<Contract[Name]>, 'id' | 'act'>
}

/**
 * How a method is called rightly that is about something else than a matter: `prepare` brings village A to where
 * the call is right, and answers the input. Everybody of village B and every stranger must be refused that input,
 * or at least hear no word of village A, and nothing may be written.
 */
export interface OtherSample {
  who: PersonKey
  /** Right for whoever brings it: a code, a public page, what is the caller’s own. Its own tests see how little it tells. */
  open?: true
  /** What others are refused with, where it is not one of the ordinary refusals. */
  refusal?: ErrorName
  prepare(cloud: TestCloud): Promise<Record<string, unknown>>
}

export type OtherSamples<Function extends string> = Record<
  Extract<MethodName, `${Function}.${string}`>,
  OtherSample
>

const category = 'environment' as const
const urgency = 'ordinary' as const
const text = '暗号七七：还有一盏也坏了'

export type MatterMethod = Extract<MethodName, `matter.${string}` | `account.${string}`>
export type OtherMethod = Exclude<MethodName, MatterMethod>

const samples: { [Name in MatterMethod]: Sample<Name> } = {
  'account.claim': { who: 'a.resident', stage: 'asked', own: { code: 'WRONG-CODE' } },
  'account.me': { who: 'a.resident', stage: 'asked', own: {} },
  'account.messages': { who: 'a.resident', stage: 'asked', own: {} },
  'matter.add': { who: 'a.resident', stage: 'asked', own: { text } },
  'matter.agenda': { who: 'a.hub', stage: 'asked', own: { category, urgency, text } },
  'matter.answer': { who: 'a.hub', stage: 'asked', own: { text, category } },
  'matter.ask': { who: 'a.hub', stage: 'asked', own: { text } },
  'matter.assign': {
    who: 'a.officer',
    stage: 'sorted',
    own: { leadId: personIdOf('a.handler'), helperIds: [personIdOf('a.helper')], text }
  },
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
  'matter.submit': { who: 'a.resident', stage: 'asked', own: { text } },
  'matter.take': { who: 'a.handler', stage: 'discussed', own: {} },
  'matter.tray': {
    who: 'a.officer',
    stage: 'asked',
    own: { tray: 'sort', whose: 'node', nodeId: 'village-a' }
  },
  'matter.withdraw': { who: 'a.resident', stage: 'asked', own: { text } }
}

function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
}

/** How to call a method rightly; a method nobody has written a sample for fails every test that asks. */
export function sampleOf(name: MatterMethod): Sample {
  const sample: Sample | undefined = samples[name]
  if (!sample) throw new Error(`${name} is new: write in test/support/samples.ts how it is called rightly`)
  return sample
}

export const methodNames = Object.keys(contract) as MethodName[]

const others: Record<OtherMethod, OtherSample> = {
  ...groupSamples,
  ...householdSamples,
  ...linkSamples,
  ...organizationSamples,
  ...reportSamples,
  ...rosterSamples
}

const isMatter = (name: MethodName): name is MatterMethod => /^(matter|account)\./.test(name)
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

/** A right input for a method: on the matter given, and with a fresh act id where it takes one. */
export function inputFor(name: MatterMethod, matterId: string): Record<string, unknown> {
  const fields = fieldsOf(name)
  return {
    ...(fields.includes('id') && { id: name === 'matter.submit' ? freshId('matter') : matterId }),
    ...(fields.includes('act') && { act: freshId() }),
    ...sampleOf(name).own
  }
}

/** A matter of village A, told in words that stand nowhere else, brought to a stage. */
export async function matterOn(cloud: TestCloud, stage: Stage): Promise<string> {
  const id = freshId('matter')
  valueOf(await cloud.call('a.resident', 'matter.submit', { id, text: '暗号七七：村口的路灯坏了三天。' }))
  for (const { who, act, own } of pathTo(stage))
    valueOf(await cloud.callRaw(who, `matter.${act}`, { id, act: freshId(), ...own }))
  return id
}
