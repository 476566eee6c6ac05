import { contract, type MethodName } from '../../types/api'
import type { Method } from '../../types/api/contract'
import { marks } from '../../types/domain/figures'
import { groupIdOf } from '../../types/domain/tiers'
import { trays } from '../../types/domain/trays'
import { dayOf } from '../../cloudfunctions/kernel/days'
import { lineOf } from '../../cloudfunctions/domain/message/line'
import { fieldsOf, methodNames } from './samples'
import type { TestCloud } from './startTestCloud'
import { personIdOf } from './world'

const nodes = ['village-a', 'grid-a1', 'town-1', 'county-1']

/** What somebody curious would put into a field, by its name; a field that is not here fails every test that asks. */
const plausible = (matterId: string, words: string): Record<string, unknown[]> => ({
  id: [matterId, 'household-a-one'],
  nodeId: [undefined, ...nodes],
  unitsOf: [undefined, matterId],
  parentId: ['village-b', 'town-1'],
  personId: [undefined, ...(['a.hub', 'a.officer', 'a.handler'] as const).map(personIdOf)],
  role: ['handler', 'hub', 'officer'],
  groupId: [
    groupIdOf('village', 'village-a'),
    groupIdOf('town', 'town-1'),
    groupIdOf('households', personIdOf('a.member'))
  ],
  householdId: [undefined, 'household-a-one'],
  memberId: [personIdOf('a.member')],
  noticeId: [matterId],
  cloudId: ['not-a-chat'],
  fullName: ['周小满'],
  text: [words],
  words: [undefined, words],
  stage: [undefined],
  category: [undefined],
  tray: [...trays, 'wait', 'published', 'answer'],
  whose: ['mine', 'node', 'own'],
  scope: ['mine', 'node', 'village', 'town'],
  part: ['open', 'done'],
  kind: [undefined, 'people', 'here', 'member'],
  name: [undefined, '王'],
  filed: [undefined, true],
  over: [undefined, true],
  heard: [undefined],
  like: [undefined, words],
  day: [dayOf(new Date())],
  mark: [...marks],
  from: [undefined, dayOf(new Date()).slice(0, 7)],
  to: [undefined, dayOf(new Date()).slice(0, 7)],
  who: [undefined],
  away: [undefined],
  after: [undefined],
  line: [personIdOf('a.hub'), personIdOf('a.handler'), 'village-a'].flatMap((to) =>
    ['submit.next.', 'agenda.next.', 'assign.next.', 'assign.former.'].map((of) =>
      lineOf({ to, by: '', subject: '', text: '', at: new Date(), bundle: { of, many: '' } })
    )
  )
})

/** Every input that can be put together from what is plausible and that the contract takes. */
function inputsOf(name: MethodName, values: Record<string, unknown[]>): Record<string, unknown>[] {
  const inputs = fieldsOf(name).reduce<Record<string, unknown>[]>(
    (some, field) => {
      const choices = values[field]
      if (!choices)
        throw new Error(`${name} takes ${field}: say in everyRead.ts what somebody would put there`)
      return some.flatMap((input) =>
        choices.map((value) => (value === undefined ? input : { ...input, [field]: value }))
      )
    },
    [{}]
  )
  return inputs.filter((input) => contract[name].input.safeParse(input).success)
}

const reads = methodNames.filter((name) => (contract[name] as Method).reads)

/**
 * Everything a person is told by every method that reads, of whatever input is plausible, as one text per call.
 * Addresses of files expire and are signed anew; what they are signed with is left out.
 */
export async function everythingTold(
  cloud: TestCloud,
  who: string,
  matterId: string,
  words: string
): Promise<Map<string, string>> {
  const values = plausible(matterId, words)
  const told = new Map<string, string>()
  for (const name of reads)
    for (const input of inputsOf(name, values)) {
      const answer = await cloud.callRaw(who, name, input)
      told.set(`${name} ${JSON.stringify(input)}`, JSON.stringify(answer).replace(/\?sign=[^"]*/g, ''))
    }
  return told
}
