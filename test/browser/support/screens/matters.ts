import { textLimit } from '../../../../types/domain/limits'
import { stages } from '../../../../types/domain/stages'
import { photo } from '../photo'
import { tap, type Screen } from './screen'

/** One matter at every stage, asking, looking for one, and what many say. */
export const mattersScreens: Screen[] = [
  { name: 'asking', who: 'a.resident', route: '/matter/ask/index' },
  {
    name: 'looking for a matter',
    who: 'a.officer',
    route: '/matter/search/index',
    reach: async (page) => {
      await page.locator('#search-narrow').click()
      await page.locator('#search-stage-asked').click()
      await page.locator('#search-look').click()
      await page.locator('#search-searched').waitFor()
    }
  },
  {
    name: 'looking for what nobody said',
    who: 'a.resident',
    route: '/matter/search/index',
    reach: async (page) => {
      await page.locator('#search-words input').fill('飞机场')
      await page.locator('#search-look').click()
      await page.locator('#search-shared').waitFor()
    }
  },
  { name: 'a page of others', who: 'a.resident', route: '/work/handle/index' },
  {
    name: 'asking too much at once',
    who: 'a.neighbor',
    route: '/matter/ask/index',
    reach: (page) => page.locator('#ask-text textarea').fill('水渠塌了。'.repeat(textLimit / 4))
  },
  ...stages.map((stage): Screen => ({
    name: `a matter that is ${stage}, to who asked it`,
    who: 'a.resident',
    route: `/matter/page/index?id={${stage}}`
  })),
  {
    name: 'what else the asker can do',
    who: 'a.resident',
    route: '/matter/page/index?id={asked}',
    reach: tap('更多')
  },
  {
    name: 'rating with a word',
    who: 'a.resident',
    route: '/matter/page/index?id={handled}',
    reach: tap('不满意')
  },
  {
    name: 'answering on the spot',
    who: 'a.hub',
    route: '/matter/page/index?id={asked}',
    reach: tap('当场答复')
  },
  {
    name: 'assigning on the matter’s page',
    who: 'a.officer',
    route: '/matter/page/index?id={sorted}',
    reach: tap('交办')
  },
  {
    name: 'telling the progress',
    who: 'a.helper',
    route: '/matter/page/index?id={handling}',
    reach: tap('说说进展')
  },
  {
    name: 'asking about the own hub',
    who: 'a.resident',
    route: '/matter/ask/index',
    reach: async (page) => {
      await page.locator('#who-sees').click()
      await page.locator('#about-hub').click()
      await page.locator('#hide-name-hide').click()
      await page.locator('#past').waitFor()
    }
  },
  {
    name: 'filing for somebody of a household',
    who: 'a.member',
    route: '/matter/behalf/index?householdId=household-a-one'
  },
  {
    name: 'the slip for who was filed for',
    who: 'b.member',
    route: '/matter/behalf/index?householdId=household-b-one',
    reach: async (page) => {
      await page.locator('#for-p-b-neighbor').click()
      await page.locator('#ask-text textarea').fill('水管冻裂了，没有水吃。')
      await page.locator('#ask-send').click()
      await page.locator('#slip-code').waitFor()
    }
  },
  { name: 'looking by a receipt', who: 'a.officer', route: '/matter/receipt/index' },
  {
    name: 'what somebody who calls had asked',
    who: 'a.officer',
    route: '/matter/receipt/index',
    reach: async (page) => {
      await page.locator('#receipt-by-name').click()
      await page.locator('#find input').fill('周小')
      await page.locator('#find-do').click()
      await page.locator('#found-p-a-resident').click()
      await page.locator('#asked').waitFor()
    }
  },
  {
    name: 'a receipt that nobody has',
    who: 'a.officer',
    route: '/matter/receipt/index',
    reach: async (page) => {
      await page.locator('#receipt-code input').fill('AAAA-AAAA-AA')
      await page.locator('#receipt-look').click()
      await page.locator('.error-note').waitFor()
    }
  },
  {
    name: 'what a receipt finds',
    who: 'a.officer',
    route: '/matter/receipt/index',
    reach: async (page, ids) => {
      await page.locator('#receipt-code input').fill(ids('receipt'))
      await page.locator('#receipt-look').click()
      await page.locator('#receipt-found').waitFor()
    }
  },
  { name: 'what many say', who: 'a.loner', route: '/matter/shared/index' },
  {
    name: 'saying more to what many say',
    who: 'a.loner',
    route: '/matter/shared/index',
    reach: tap('还想说一句')
  },
  { name: 'what nobody says yet', who: 'b.resident', route: '/matter/shared/index' },
  {
    name: 'a matter with the town, to its office',
    who: 'town.office',
    route: '/matter/page/index?id={escalated}'
  },
  { name: 'a matter with a unit, to that unit', who: 'town.unit', route: '/matter/page/index?id={split}' },
  { name: 'a matter with a photo', who: 'a.hub', route: '/matter/page/index?id={photo}' },
  {
    name: 'asking with a photo',
    who: 'b.resident',
    route: '/matter/ask/index',
    reach: async (page) => {
      const chooser = page.waitForEvent('filechooser')
      await page.locator('#add-photo').click()
      await (await chooser).setFiles(photo)
      await page.locator('.photo-remove').waitFor()
      await page.locator('.photo-state').waitFor({ state: 'detached' })
    }
  },
  { name: 'what a member filed for others', who: 'a.member', route: '/matter/filed/index' },
  { name: 'nothing filed for others', who: 'a.hub', route: '/matter/filed/index' },
  { name: 'the paper about what was filed', who: 'a.member', route: '/matter/paper/index?id={filed}' }
]
