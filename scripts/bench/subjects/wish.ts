import type { MethodName } from '../../../types/api'
import type { WishStage } from '../../../types/domain/wishes'
import { inDays } from '../days'
import { person, village } from '../places'
import { act, list, read, submit } from '../subject'
import { who } from '../village'
import type { World, Subject } from '../subject'

const claimer = person('xu-guoliang').openid
const wished = '我脚肿，想要一双厚底的棉鞋，40 码，冬天下地暖和点。'
const wall = { words: '想要一双厚底棉鞋，40 码', kind: 'living' as const }
const text = '托人送过去了，试了正好。'

/** How a wish comes to a stage, from the one before. */
const steps: [WishStage, (world: World) => Promise<unknown>][] = [
  ['wished', ({ call, id }) => call(who.asker, 'wish.submit', { id, text: wished })],
  ['collated', ({ call, id }) => call(who.hub, 'wish.collate', { id, ...wall })],
  ['published', ({ call, id }) => call(who.second, 'wish.publish', { id })],
  ['claimed', ({ call, id }) => call(claimer, 'wish.claim', { id })],
  ['fulfilled', ({ call, id }) => call(claimer, 'wish.fulfil', { id, text })]
]

async function wishAt(world: World, stage: WishStage): Promise<{ id: string }> {
  const last = steps.findIndex(([reached]) => reached === stage)
  for (const [, step] of steps.slice(0, last + 1)) await step(world)
  return { id: world.id }
}

const on = (by: string, method: MethodName, stage: WishStage, input: Record<string, unknown> = {}): Subject =>
  act(by, method, async (world) => ({ ...(await wishAt(world, stage)), ...input }))

export const wish: Subject[] = [
  submit(who.asker, 'wish.submit', ({ id }) => ({ id, text: wished })),
  on(who.asker, 'wish.add', 'wished', { text: '黑色的就行。' }),
  on(who.asker, 'wish.withdraw', 'collated', { text: '儿子买回来了。' }),
  on(who.hub, 'wish.collate', 'wished', wall),
  on(who.second, 'wish.publish', 'collated'),
  on(who.second, 'wish.decline', 'collated', { text: '村部有旧的可以领。' }),
  on(claimer, 'wish.claim', 'published', { until: inDays(3) }),
  on(claimer, 'wish.release', 'claimed', { text: '这几天要出门，怕耽误。' }),
  on(claimer, 'wish.fulfil', 'claimed', { text }),
  on(who.asker, 'wish.thank', 'fulfilled', { text: '很暖和，谢谢。' }),
  on(who.asker, 'wish.deny', 'fulfilled', { text: '还没有收到。', to: 'wall' }),
  read(who.asker, 'wish.read', (world) => wishAt(world, 'collated')),
  list(who.asker, 'wish.mine'),
  list(who.hub, 'wish.tray', { tray: 'collate', whose: 'mine' }, { variant: 'collate, mine' }),
  list(
    who.second,
    'wish.tray',
    { tray: 'publish', whose: 'node', nodeId: village },
    { variant: 'publish, node' }
  ),
  list(who.asker, 'wish.wall', { part: 'open', nodeId: village })
]
