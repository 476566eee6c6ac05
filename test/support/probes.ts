import { lacksSeen } from '../../demo/seen'
import { contract, type MethodName } from '../../types/api'
import type { Method } from '../../types/api/contract'
import { id } from '../../types/api/shapes'
import type { Person } from '../../cloudfunctions/kernel/person'
import {
  fieldsOf,
  inputFor,
  matterMethods,
  methodNames,
  otherSampleOf,
  type MatterMethod,
  type OtherMethod
} from './samples'
import { receiptOf } from './matterOn'
import { partsOf } from './schemaParts'
import type { TestCloud } from './startTestCloud'

type Input = Record<string, unknown>

/** One try of an act: what it is called in a report, and with what. */
export interface Probe {
  name: MethodName
  label: string
  input: Input
}

/** What an id stands for where its field does not mean a person; every other field is tried with everybody. */
const noPerson = /^(id|part|nodeId|parentId|groupId|householdId)$/
/** What has to stand beside a person where a sample leaves a whole object out. */
const beside = { householdId: 'household-a-one', receipt: receiptOf('probe') }

/** Where the input of a method may name a person. */
export const personFields = (name: MethodName): string[] =>
  partsOf(contract[name].input, '')
    .filter(({ schema, path }) => schema === id && !noPerson.test(/\w+/.exec(path.split('.').at(-1)!)![0]))
    .map(({ path }) => path)

/** The input with a person in a field, given as `.parts[].unitId`. */
function named(input: Input, path: string, person: string): Input {
  const [, key = '', many, rest] = /^\.(\w+)(\[\])?(.*)$/.exec(path)!
  const held = input[key] as Input | Input[] | undefined
  const inner = rest ? named(([held].flat()[0] as Input | undefined) ?? beside, rest, person) : person
  return { ...input, [key]: many ? [inner] : inner }
}

/** An act as it is, and with each person in each field that names one; a probe that the contract refuses tries nothing. */
export function probesWith(name: MethodName, sample: Input, people: Pick<Person, '_id'>[]): Probe[] {
  const act = `probe-${name.replace('.', '-')}-000000000`
  const input = fieldsOf(name).includes('act') ? { ...sample, act } : sample
  const probes = [
    { name, label: name, input },
    ...personFields(name).flatMap((path) =>
      people.map(({ _id }) => ({ name, label: `${name} ${path}=${_id}`, input: named(input, path, _id) }))
    )
  ]
  for (const { input: sent } of probes)
    contract[name].input.parse(lacksSeen(name, sent) ? { ...sent, seen: 1 } : sent)
  return probes
}

/** Everything that acts or names somebody; what only reads is read whole at the looks. */
const tries = methodNames.filter((name) => !(contract[name] as Method).reads || personFields(name).length > 0)
const isOther = (name: MethodName): name is OtherMethod => !(matterMethods as MethodName[]).includes(name)
export const otherTries = tries.filter(isOther)
const matterTries = tries.filter((name): name is MatterMethod => !isOther(name))

/** Every act on a matter, as a probe. */
export const matterProbes = (matterId: string, people: Pick<Person, '_id'>[]): Probe[] =>
  matterTries.flatMap((name) => probesWith(name, inputFor(name, matterId), people))

const kindOf = (subject: unknown) => String(subject).split('-')[0]

/**
 * The sample of an act aimed at what a story is about; null where it is about something else. In the sample's own
 * village everything is as the sample needs it: whoever asks takes that back.
 */
export async function aimedAt(cloud: TestCloud, name: OtherMethod, subject: string): Promise<Input | null> {
  const input = await otherSampleOf(name).prepare(cloud)
  const field = fieldsOf(name).includes('noticeId') ? 'noticeId' : 'id'
  const aimed = fieldsOf(name).includes('act') && kindOf(input[field]) === kindOf(subject)
  return aimed ? { ...input, [field]: subject } : null
}
