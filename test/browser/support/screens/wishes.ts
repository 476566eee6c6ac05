import type { WishStage } from '../../../../types/domain/wishes'
import { type Screen } from './screen'

/** The stages that wishes of a.resident stand at. */
export const wishesAt: WishStage[] = ['wished', 'collated', 'published', 'claimed', 'fulfilled', 'thanked']

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
  {
    name: 'collating a wish',
    who: 'a.hub',
    route: '/wish/wish/index?id={wish-wished}',
    reach: (page) => page.locator('#act-collate').click()
  },
  {
    name: 'letting a wish onto the wall',
    who: 'a.officer',
    route: '/wish/wish/index?id={wish-collated}',
    reach: (page) => page.locator('#act-publish').click()
  },
  {
    name: 'declining a wish',
    who: 'a.officer',
    route: '/wish/wish/index?id={wish-collated}',
    reach: (page) => page.locator('#act-decline').click()
  },
  {
    name: 'claiming a wish',
    who: 'b.loner',
    route: '/wish/wish/index?id={wish-published}',
    reach: (page) => page.locator('#act-claim').click()
  },
  {
    name: 'fulfilling a wish',
    who: 'a.loner',
    route: '/wish/wish/index?id={wish-claimed}',
    reach: (page) => page.locator('#act-fulfil').click()
  },
  {
    name: 'thanking',
    who: 'a.resident',
    route: '/wish/wish/index?id={wish-fulfilled}',
    reach: (page) => page.locator('#act-thank').click()
  },
  {
    name: 'saying that it was not fulfilled',
    who: 'a.resident',
    route: '/wish/wish/index?id={wish-fulfilled}',
    reach: (page) => page.locator('#act-deny').click()
  }
]
