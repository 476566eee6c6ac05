import { fitting } from '../../../../src/group/tie/fitting'

const group = (id: string, since: string | null = null) => ({ id, name: `${id}群`, since })
const [own, village, other, town] = ['m-p1', 'v-a', 'v-b', 't-town'].map((id) => group(id)) as [
  ReturnType<typeof group>,
  ...ReturnType<typeof group>[]
]
const proposed = (groups: ReturnType<typeof group>[], nodeId?: string) => fitting(groups, nodeId)?.id

describe('the group that fits a chat', () => {
  it.each([
    ['the only one', [own], undefined, 'm-p1'],
    ['that of the village whose agenda was opened', [own, village, other], 'b', 'v-b'],
    ['that of the town whose agenda was opened', [own, village, town], 'town', 't-town'],
    [
      'that of the village, tied to another chat before',
      [own, group('v-a', '2026-11-01T00:00:00Z')],
      'a',
      'v-a'
    ],
    ['the one work group, and not the officer’s own', [own, village], undefined, 'v-a'],
    [
      'the one work group without a chat',
      [own, group('v-a', '2026-11-01T00:00:00Z'), other],
      undefined,
      'v-b'
    ],
    ['none of two work groups', [village, other], undefined, undefined],
    ['none of one’s own two', [own, group('c-p1')], undefined, undefined],
    ['none for an agenda of an office that is not the caller’s', [own], 'x', undefined]
  ])('is %s', (_what, groups, nodeId, id) => {
    expect(proposed(groups as ReturnType<typeof group>[], nodeId)).toBe(id)
  })
})
