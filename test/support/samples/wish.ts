import { valueOf } from '../answers'
import { dayOf } from '../../../cloudfunctions/kernel/days'
import type { Wish } from '../../../cloudfunctions/domain/wish/wish'
import type { WishStage } from '../../../types/domain/wishes'
import { freshId } from '../ids'
import type { OtherSample, OtherSamples } from './sample'
import type { TestCloud } from '../startTestCloud'
import type { PersonKey } from '../world'

/** Words of a wish that stand nowhere else; on the wall it has others. */
export const secret = '暗号七七：我妈想要一双棉鞋，我叫周小满'
export const wallWords = '想要一双 38 号的棉鞋'

/** One act on a wish of the cloud. */
export const wishAct = async (cloud: TestCloud, who: string, act: string, id: string, own: object = {}) =>
  valueOf(await cloud.callRaw(who, `wish.${act}`, { id, act: freshId(), ...own })) as {
    id: string
    stage: WishStage
    version: number
  }

export const wishOn = async (cloud: TestCloud, id: string): Promise<Wish> =>
  (await cloud.admin.get<Wish>('wishes', id))!

/** Who brings a wish of a.resident from stage to stage. */
const steps: [WishStage, PersonKey, string, object][] = [
  ['collated', 'a.hub', 'collate', { words: wallWords, kind: 'living' }],
  ['published', 'a.officer', 'publish', {}],
  ['claimed', 'a.loner', 'claim', {}],
  ['fulfilled', 'a.loner', 'fulfil', { text: '送到家里了' }],
  ['thanked', 'a.resident', 'thank', {}]
]

/** A wish of a.resident for themselves, brought to a stage, with everything that follows done; `own` overrules it. */
export async function wishIn(
  cloud: TestCloud,
  stage: WishStage,
  own: object = {},
  who: PersonKey = 'a.resident'
): Promise<string> {
  const id = freshId('wish')
  valueOf(await cloud.callRaw(who, 'wish.submit', { id, text: secret, ...own }))
  const last = steps.findIndex(([reached]) => reached === stage)
  for (const [, by, act, input] of steps.slice(0, last + 1)) {
    // What is on the wall can be claimed once its words were checked.
    if (act === 'claim') await cloud.settled(id)
    await wishAct(cloud, by, act, id, input)
  }
  await cloud.settled(id)
  return id
}

/** The day some days from the clock of the cloud, YYYY-MM-DD in Shanghai. */
export const dayIn = (cloud: TestCloud, days: number): string =>
  dayOf(new Date(cloud.emulator.clock.now() + days * 86_400_000))

const on = (who: PersonKey, stage: WishStage, own: object = {}): OtherSample => ({
  who,
  prepare: async (cloud) => ({ id: await wishIn(cloud, stage), act: freshId(), ...own })
})
const text = '暗号七七：还有一句'

export const wishSamples: OtherSamples<'wish'> = {
  'wish.submit': {
    who: 'a.member',
    prepare: async (cloud) => ({
      id: freshId('wish'),
      text: secret,
      whom: 'linked',
      householdId: 'household-a-one',
      wanted: dayIn(cloud, 20),
      cost: 'to50',
      showName: true
    })
  },
  'wish.add': on('a.resident', 'wished', { text }),
  'wish.withdraw': on('a.resident', 'collated', { text }),
  'wish.collate': on('a.hub', 'wished', { words: wallWords, kind: 'living', cost: 'to50', text }),
  'wish.publish': on('a.officer', 'collated', { words: wallWords }),
  'wish.decline': on('a.officer', 'collated', { text }),
  'wish.claim': {
    who: 'a.loner',
    // Whoever lives or serves in the town may claim; the tests of the claim see who else, and what they are told.
    open: true,
    prepare: async (cloud) => ({
      id: await wishIn(cloud, 'published'),
      act: freshId(),
      until: dayIn(cloud, 3)
    })
  },
  'wish.release': on('a.loner', 'claimed', { text }),
  'wish.fulfil': on('a.loner', 'claimed', { text, photos: [] }),
  'wish.thank': on('a.resident', 'fulfilled', { text }),
  'wish.deny': on('a.resident', 'fulfilled', { text, to: 'wall' }),
  'wish.read': { who: 'a.resident', prepare: async (cloud) => ({ id: await wishIn(cloud, 'collated') }) },
  'wish.mine': {
    who: 'a.resident',
    prepare: async (cloud) => {
      await wishIn(cloud, 'wished')
      return {}
    }
  },
  'wish.tray': {
    who: 'a.officer',
    prepare: async (cloud) => {
      await wishIn(cloud, 'collated')
      return { tray: 'publish', whose: 'node', nodeId: 'village-a' }
    }
  },
  'wish.wall': {
    who: 'a.resident',
    prepare: async (cloud) => {
      await wishIn(cloud, 'published')
      return { part: 'open', nodeId: 'village-a' }
    }
  }
}
