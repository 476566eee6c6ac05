import type { Page } from 'playwright-core'
import { front, loaded } from '../../scripts/browser/visit'
import { dayFromNow } from '../../src/ui/words/dates'
import { freshId } from '../support/ids'
import { wishIn } from '../support/samples/wish'
import { personIdOf, type PersonKey } from '../support/world'
import { handOf, type Hand } from './support/hand'
import { matterAt } from './support/matters'
import { describeInBrowser, useVillage } from './support/village'

interface Wheel {
  start: string
  end: string
  value: string
}

/** The wheels of days on a page, as WeChat’s component was given them. */
const wheelsOf = (page: Page): Promise<Wheel[]> =>
  front(page)
    .locator('taro-picker-core')
    .evaluateAll((all) => (all as unknown as Wheel[]).map(({ start, end, value }) => ({ start, end, value })))

describeInBrowser('a day that is asked for', () => {
  const village = useVillage()
  const matter = async (stage: 'sorted' | 'handling') =>
    `/matter/page/index?id=${await matterAt(village, stage, '桥头那盏路灯不亮两周了。')}`
  const draft = async () => {
    const gap = { id: 'household-a-two', memberId: personIdOf('a.hub') }
    const post = { personId: gap.memberId, nodeId: 'grid-a1', role: 'member' as const }
    await village.call('town.admin', 'organization.grant', { act: freshId(), ...post })
    await village.call('a.officer', 'link.assign', { ...gap, act: freshId() })
    await village.call('a.hub', 'link.accept', { ...gap, act: freshId() })
    const id = freshId('list')
    await village.call('a.officer', 'link.draft', { id, act: freshId(), nodeId: 'village-a' })
    await village.cloud().settled()
    return `/link/list/index?id=${id}`
  }
  const openAct = async ({ page }: Hand, act: string) => {
    const button = front(page).locator(`#act-${act}`)
    if (!(await button.isVisible())) await front(page).locator('#act-more').click()
    await button.click()
  }

  /** Where a day is asked for: who comes there, and how. */
  const asked: [string, PersonKey, () => Promise<string> | string, ((hand: Hand) => Promise<unknown>)?][] = [
    [
      'until when a matter is handled',
      'a.officer',
      () => matter('sorted'),
      (hand) => openAct(hand, 'assign')
    ],
    ['to when it is put off', 'a.officer', () => matter('sorted'), (hand) => openAct(hand, 'postpone')],
    ['until when it is held', 'a.handler', () => matter('handling'), (hand) => openAct(hand, 'hold')],
    ['how much more time it takes', 'a.handler', () => matter('handling'), (hand) => openAct(hand, 'extend')],
    [
      'until when, in a meeting',
      'a.officer',
      async () => {
        await matter('sorted')
        return '/work/agenda/index?meet=village-a'
      }
    ],
    [
      'how long somebody serves',
      'town.admin',
      () => '/admin/grant/index?id=village-a&name=%E7%9F%B3%E6%A1%A5%E6%9D%91',
      async ({ page }) => {
        await page.locator('#find input').fill('周小满')
        await page.locator('#find-do').click()
        await page.locator('#found-p-a-resident').click()
      }
    ],
    ['how long somebody is away', 'a.officer', () => '/admin/away/index?id=p-a-hub'],
    ['by when a wish is wanted', 'a.resident', () => '/wish/ask/index', (hand) => hand.tap('说说什么时候要')],
    [
      'by when a wish is fulfilled',
      'b.loner',
      async () => `/wish/wish/index?id=${await wishIn(village.cloud(), 'published')}`,
      (hand) => openAct(hand, 'claim')
    ]
  ]

  for (const [what, who, route, reach] of asked)
    village.walk(`opens on one that is allowed and offers no other: ${what}`, async () => {
      const today = dayFromNow(0)
      const hand = await handOf(village, who, await route())
      await reach?.(hand)
      await front(hand.page).locator('taro-picker-core').first().waitFor()
      await loaded(hand.page)
      const wheels = await wheelsOf(hand.page)
      for (const { start, end, value } of wheels) {
        expect(start >= today).toBe(true)
        expect([start <= value, end === '' || value <= end]).toEqual([true, true])
      }
      expect(wheels.filter(({ end }) => end !== '' && end <= dayFromNow(367)).length).toBe(
        what === 'how long somebody serves' ? 0 : 1
      )
    })

  for (const [what, who, route, reach] of [
    ['of minutes', 'a.officer', () => '/work/minutes/index', undefined],
    ['of an assembly', 'a.officer', draft, (hand: Hand) => hand.tap('党员大会通过了')]
  ] as const)
    village.walk(`was: ${what}`, async () => {
      const today = dayFromNow(0)
      const hand = await handOf(village, who, await route())
      await reach?.(hand)
      await front(hand.page).locator('taro-picker-core').first().waitFor()
      expect(await wheelsOf(hand.page)).toEqual([{ start: '', end: today, value: today }])
    })

  village.walk('is refused beside it, in the cloud’s own words', async () => {
    const hand = await handOf(village, 'a.handler', await matter('handling'))
    const { page } = hand
    await openAct(hand, 'hold')
    await hand.tap('等天气', 'radio')
    await hand.type('说一句为什么', '下雨不能浇水泥')
    await front(page).getByText('选一天').click()
    await page.locator('.weui-picker__action:visible').last().click()
    // The form lies open for two days.
    await village.cloud().emulator.clock.advance(2 * 86_400_000)
    await front(page).locator('#act-send').click()
    const said = page.locator('.field-error')
    await said.waitFor()
    expect(await said.allInnerTexts()).toEqual([expect.stringContaining('最早可以选')])
    expect(await page.locator('.error-note').count()).toBe(0)
    await village.cloud().emulator.clock.reset()
  })
})
