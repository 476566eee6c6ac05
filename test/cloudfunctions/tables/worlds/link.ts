import { freshId } from '../../../support/ids'
import { gap, listIn } from '../../../support/samples/link'
import { valueOf } from '../../../support/answers'
import { sending } from '../../../support/twoWorlds'
import type { PersonKey } from '../../../support/world'
import type { Kind } from '../twoWorlds'

const objection = 'objection-of-two-worlds'
const objected = (...whom: PersonKey[]) => whom.map((name) => ({ name, asker: name, own: {} }))

/** Somebody whom nobody knows waits at household one: what they call themselves is for those who decide. */
const joining: Kind['begin'] = async (cloud, asker, own) => {
  const invited = { act: freshId(), householdId: 'household-a-one' }
  const { code } = valueOf(await cloud.call('a.member', 'household.invite', invited))
  return valueOf(await cloud.callRaw(asker, 'household.join', { code, ...own }))
}
const newcomer = (name: string, fullName: string, phone: string) => ({
  name,
  asker: 'newcomer',
  own: { who: { name: fullName, phone } }
})

/** What is said about a household and who lives there. */
export const linkKinds: Record<string, Kind> = {
  'who objected to a link': {
    id: gap,
    before: (cloud) => listIn(cloud, 'public'),
    begin: sending('link.object', { act: objection, text: '住得太远了' }),
    worlds: objected('a.homeless', 'a.neighbor', 'a.helper'),
    steps: [['a.officer', 'link.settle', { objection, outcome: 'dismissed', text: '隔得不远' }]],
    looks: [0, 1],
    readers: ['a.handler', 'a.loner', 'a.hub', 'a.member', 'a.resident', 'town.office', 'county.office']
  },
  'who waits at a household': {
    id: 'household-a-one',
    begin: joining,
    worlds: [
      newcomer('one', '钱进来', '13900000088'),
      newcomer('another', '孙远来', '13900000099'),
      // A number that stands in another village: nobody is told that it does.
      newcomer('one of elsewhere', '吴乙桂芳', '13820000001')
    ],
    steps: [],
    looks: [0],
    readers: ['a.loner', 'a.homeless', 'a.handler', 'town.office', 'town.unit', 'county.office']
  }
}
