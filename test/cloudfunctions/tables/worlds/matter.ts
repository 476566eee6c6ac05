import { post, words, worldWith, type Step } from '../../../support/twoWorlds'
import { personIdOf, type PersonKey } from '../../../support/world'
import type { Kind } from '../twoWorlds'

const kind = { category: 'affairs', urgency: 'ordinary' }
const given = (lead: PersonKey, ...helpers: PersonKey[]) => ({
  leadId: personIdOf(lead),
  helperIds: helpers.map(personIdOf),
  text: words
})
const end = { outcome: 'explained', text: words }

/** Given to one who asks in one of the worlds and recuses themselves in all, then handled, reopened and split. */
const life: Step[] = [
  ['a.officer', 'agenda', kind],
  ['a.officer', 'assign', given('a.helper', 'a.handler')],
  ['a.helper', 'recuse'],
  ['a.officer', 'assign', given('a.officer')],
  ['a.officer', 'take'],
  ['a.officer', 'finish', end],
  ['asker', 'rate', { satisfaction: 'no', text: words }],
  ['a.officer', 'escalate', { text: words }],
  ['town.office', 'split', { parts: [{ unitId: personIdOf('a.helper'), text: words }] }],
  ['a.helper', 'recuse', { part: '10.1' }],
  ['town.office', 'reply', { text: words }],
  ['a.officer', 'inform', end],
  ['asker', 'rate', { satisfaction: 'yes' }]
]

const askedBy = (...askers: PersonKey[]) =>
  askers.map((asker) => ({ name: asker, asker, own: { hideName: true } }))

/** Who asked, and about whom it is. */
export const matterKinds: Record<string, Kind> = {
  'who asked, of those who live in no household and may serve': {
    seed: worldWith({ 'a.helper': [post('handler', 'town-1', '农技站')] }),
    worlds: askedBy('a.homeless', 'a.handler', 'a.helper', 'a.officer2'),
    steps: life,
    looks: [2, 9],
    readers: ['a.officer', 'a.officer2', 'a.handler', 'town.office', 'town.unit', 'county.office', 'a.hub']
  },
  'who of a household asked, to its hub who is an officer too': {
    seed: worldWith({ 'a.hub': [post('officer', 'village-a')] }),
    worlds: askedBy('a.resident', 'a.neighbor'),
    steps: [
      ['a.hub', 'agenda', kind],
      ['a.hub', 'assign', given('a.hub')],
      ['a.hub', 'take'],
      ['a.hub', 'finish', end]
    ],
    // Before it is given to them, a hub whose grid a move takes from their office may read the name as any hub.
    looks: [3],
    readers: ['a.hub', 'a.officer', 'a.member', 'town.office']
  },
  'about whom it is, to everybody below': {
    worlds: (['a.handler', 'a.helper', 'a.officer2'] as const).map((name) => ({
      name,
      asker: 'a.resident',
      own: { about: [personIdOf(name)] }
    })),
    steps: [
      ['town.office', 'agenda', kind],
      ['town.office', 'assign', given('town.unit')]
    ],
    looks: [2],
    readers: ['a.officer', 'a.officer2', 'a.handler', 'a.hub', 'a.member', 'a.neighbor', 'b.officer']
  }
}
