import { groupIdOf } from '../../../../types/domain/tiers'
import { sending, words } from '../../../support/twoWorlds'
import { personIdOf, type PersonKey } from '../../../support/world'
import type { Kind } from '../twoWorlds'

const noticeId = 'notice-of-two-worlds'
/** Worlds that differ in what was said alone. */
const saying = (asker: PersonKey, field: string) =>
  [`${words}绿皮铁盒`, '红漆木箱子'].map((said) => ({ name: said, asker, own: { [field]: said } }))
const others: PersonKey[] = ['a.resident', 'a.loner', 'a.homeless', 'a.handler', 'town.unit', 'county.office']

/** The text of what was taken back, and of what goes past those it is about. */
export const withdrawnKinds: Record<string, Kind> = {
  'what a retracted notice said': {
    id: noticeId,
    words: '绿皮铁盒',
    begin: sending('group.announce', { groupId: groupIdOf('village', 'village-a'), topic: 'policy' }),
    worlds: saying('a.officer', 'text'),
    steps: [
      [
        'a.member',
        'group.pass',
        { id: undefined, noticeId, groupId: groupIdOf('households', personIdOf('a.member')) }
      ],
      ['a.officer', 'group.retract', { id: undefined, noticeId, reason: '时间写错了' }]
    ],
    looks: [2],
    readers: [...others, 'a.member', 'a.hub', 'town.office']
  },
  'what a withdrawn pledge said': {
    id: 'pledge-of-two-worlds',
    words: '绿皮铁盒',
    begin: sending('household.pledge', { id: undefined, act: 'pledge-of-two-worlds', showPhone: false }),
    worlds: saying('a.member', 'pledge'),
    steps: [['a.member', 'household.pledge', { id: undefined, pledge: null, showPhone: false }]],
    looks: [1],
    readers: [...others, 'a.officer', 'a.hub', 'town.office']
  },
  'what a withdrawn wish said': {
    id: 'wish-of-two-worlds',
    words: '绿皮铁盒',
    begin: sending('wish.submit', {}),
    worlds: saying('a.homeless', 'text'),
    steps: [
      ['a.officer', 'wish.collate', { words: '想要一双 38 号的棉鞋', kind: 'living' }],
      ['a.officer', 'wish.publish'],
      ['a.loner', 'wish.claim'],
      ['asker', 'wish.withdraw', { text: words }]
    ],
    looks: [2, 4],
    readers: [...others.filter((who) => who !== 'a.homeless'), 'a.hub', 'a.member', 'town.office']
  },
  'what a field report says, to whom it is about': {
    id: 'report-of-two-worlds',
    words: '绿皮铁盒',
    begin: sending('report.post', {
      groupId: groupIdOf('households', personIdOf('a.member')),
      category: 'affairs',
      about: [personIdOf('a.handler'), 'office']
    }),
    worlds: saying('a.member', 'text'),
    steps: [],
    looks: [0],
    readers: ['a.handler', 'a.officer', 'a.officer2', 'a.loner', 'a.homeless', 'town.unit']
  },
  'what a withdrawn matter said, to whom it is about': {
    words: '绿皮铁盒',
    begin: sending('matter.submit', { about: [personIdOf('a.handler'), 'office'] }),
    worlds: saying('a.resident', 'text'),
    steps: [['asker', 'withdraw', { text: words }]],
    looks: [0, 1],
    readers: ['a.handler', 'a.officer', 'a.officer2', 'a.hub', 'a.member', 'a.neighbor', 'town.unit']
  }
}
