import { sending, words } from '../../../support/twoWorlds'
import type { PersonKey } from '../../../support/world'
import type { Kind } from '../twoWorlds'

const wished = (...askers: PersonKey[]) => askers.map((asker) => ({ name: asker, asker, own: {} }))

const life: Kind['steps'] = [
  ['a.officer', 'wish.collate', { words: '想要一双 38 号的棉鞋', kind: 'living' }],
  ['a.officer', 'wish.publish'],
  ['a.loner', 'wish.claim'],
  ['a.loner', 'wish.fulfil', { text: words }],
  ['asker', 'wish.thank', { text: words }]
]

const wish = {
  id: 'wish-of-two-worlds',
  begin: sending('wish.submit', { text: `${words}一双棉鞋` }),
  steps: life
}

/** Whose a wish is: who claims it, and the town that may, are not told. */
export const wishKinds: Record<string, Kind> = {
  'who of a household wished': {
    ...wish,
    worlds: wished('a.resident', 'a.neighbor'),
    looks: [2, 3, 5],
    readers: ['a.loner', 'a.handler', 'a.homeless', 'town.office', 'county.office', 'b.officer']
  },
  'who wished, of those who live in no household': {
    ...wish,
    worlds: wished('a.homeless', 'a.handler', 'a.helper'),
    looks: [2, 5],
    readers: ['a.loner', 'a.hub', 'a.member', 'a.resident', 'town.office', 'town.unit']
  }
}
