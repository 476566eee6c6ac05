import type { WishStage } from '../../../../types/domain/wishes'
import type { WishAct } from '../../../../types/domain/wishActs'
import type { PersonKey } from '../../../support/world'
import { type Screen } from './screen'

/** The stages that wishes of a.resident stand at. */
export const wishesAt: WishStage[] = ['wished', 'collated', 'published', 'claimed', 'fulfilled', 'thanked']

/** The sheets of acts on a wish: what somebody does, at which stage, by which act. */
const sheets = (
  [
    ['collating a wish', 'a.hub', 'wished', 'collate'],
    ['letting a wish onto the wall', 'a.officer', 'collated', 'publish'],
    ['declining a wish', 'a.officer', 'collated', 'decline'],
    ['claiming a wish', 'b.loner', 'published', 'claim'],
    ['fulfilling a wish', 'a.loner', 'claimed', 'fulfil'],
    ['thanking', 'a.resident', 'fulfilled', 'thank'],
    ['saying that it was not fulfilled', 'a.resident', 'fulfilled', 'deny']
  ] as const satisfies readonly [string, PersonKey, WishStage, WishAct][]
).map(([name, who, stage, act]): Screen => ({
  name,
  who,
  route: `/wish/wish/index?id={wish-${stage}}`,
  reach: (page) => page.locator(`#act-${act}`).click()
}))

/** Micro-wishes, from asking to thanking. */
export const wishesScreens: Screen[] = [
  { name: 'wishing', who: 'a.resident', route: '/wish/ask/index' },
  {
    name: 'wishing for a linked household',
    who: 'a.member',
    route: '/wish/ask/index',
    reach: async (page) => {
      await page.locator('#wish-more').click()
      await page.locator('#wish-whom-linked').click()
      await page.locator('#wish-home-household-a-one').waitFor()
    }
  },
  { name: 'wishing, to a stranger', who: 'stranger', route: '/wish/ask/index' },
  ...(['open', 'claimed', 'done', 'hand', 'mine'] as const).map((scope): Screen => ({
    name: `the wall of wishes: ${scope}`,
    who: 'a.resident',
    route: '/wish/wall/index',
    reach: (page) => page.locator(`#scope-${scope}`).click()
  })),
  {
    name: 'the wishes that somebody has claimed',
    who: 'a.loner',
    route: '/wish/wall/index',
    reach: (page) => page.locator('#scope-hand').click()
  },
  { name: 'an empty tray of wishes', who: 'b.hub', route: '/wish/tray/index' },
  { name: 'the tray of wishes of a hub', who: 'a.hub', route: '/wish/tray/index' },
  { name: 'the tray of wishes of an officer', who: 'a.officer', route: '/wish/tray/index' },
  ...wishesAt.map((stage): Screen => ({
    name: `a wish that is ${stage}, to whose it is`,
    who: 'a.resident',
    route: `/wish/wish/index?id={wish-${stage}}`
  })),
  {
    name: 'a wish on the wall, to somebody of the town',
    who: 'b.loner',
    route: '/wish/wish/index?id={wish-published}'
  },
  { name: 'a wish that is not there', who: 'a.resident', route: '/wish/wish/index?id=wish-that-never-was' },
  ...sheets
]
