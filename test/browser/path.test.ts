import { front, loaded, seen } from '../../scripts/browser/visit'
import { personIdOf } from '../support/world'
import { photo } from './support/photo'
import { describeInBrowser, useVillage } from './support/village'

describeInBrowser('the path of a matter through five people’s browsers', () => {
  const village = useVillage()
  const subject = '桥头那盏路灯不亮两周了'
  let id: string
  const matter = () => village.call('a.resident', 'matter.read', { id })

  village.walk('a resident asks, with a photo', async () => {
    const page = await village.open('a.resident')
    await page.getByRole('button', { name: '反映问题' }).click()
    await page.locator('#ask-text textarea').fill(`${subject}。孩子放学看不见路。`)
    await loaded(page)
    const chooser = page.waitForEvent('filechooser')
    await front(page).getByRole('button', { name: '加照片' }).click()
    await (await chooser).setFiles(photo)
    await front(page).getByRole('button', { name: '发出去' }).click()
    await seen(front(page), '已送到，王长河会先看')
    id = (await village.call('a.resident', 'matter.mine', {})).rows[0]!.id
    const { stage, history } = await matter()
    expect({ stage, photos: history[0]?.photos.length }).toEqual({ stage: 'asked', photos: 1 })
  })

  village.walk('the hub puts it on the agenda', async () => {
    const page = await village.open('a.hub')
    await page.locator('#work-sort').click()
    await seen(front(page), subject)
    await page.getByRole('button', { name: '列入周二议事' }).click()
    await seen(front(page), '已列入议事')
    expect((await matter()).stage).toBe('sorted')
  })

  village.walk('an officer gives it to a handler with a helper', async () => {
    const page = await village.open('a.officer')
    await page.locator('#work-discuss').click()
    await page.locator(`#agenda-lead-${personIdOf('a.handler')}`).click()
    await page.locator('#agenda-help-open').click()
    await page.locator(`#agenda-helper-${personIdOf('a.helper')}`).click()
    await page.getByRole('button', { name: /^交办给孙大勇/ }).click()
    await seen(front(page), '交办给孙大勇了')
    expect((await matter()).stage).toBe('discussed')
  })

  village.walk('the handler takes it', async () => {
    const page = await village.open('a.handler', '/work/handle/index')
    await page.getByRole('button', { name: `${subject}，接办` }).click()
    await seen(front(page), '您接下了，开始办。')
    expect((await matter()).stage).toBe('handling')
  })

  village.walk('the helper tells how far it is, with a photo', async () => {
    const page = await village.open('a.helper', '/work/handle/index')
    await page.getByRole('button', { name: `${subject}，说说进展` }).click()
    const sheet = page.getByRole('dialog', { name: '说说进展' })
    await sheet.getByRole('textbox').fill('灯杆底座进水，线已换，等新灯头到货。')
    const chooser = page.waitForEvent('filechooser')
    await sheet.getByRole('button', { name: '加照片' }).click()
    await (await chooser).setFiles(photo)
    await sheet.getByRole('button', { name: '发出去' }).click()
    await seen(front(page), '的进展发出去了')
    expect((await matter()).history[0]?.photos).toHaveLength(1)
  })

  village.walk('the handler reports the result', async () => {
    const page = await village.open('a.handler', '/work/handle/index')
    await page.getByRole('button', { name: `${subject}，办结` }).click()
    const sheet = page.getByRole('dialog', { name: '办结' })
    await sheet.getByRole('radio', { name: '已办好' }).click()
    await sheet.getByRole('textbox').fill('新灯头装好了，晚上亮了。')
    await sheet.getByRole('button', { name: '报告结果' }).click()
    await seen(front(page), '的结果报上去了')
    expect((await matter()).stage).toBe('handled')
  })

  village.walk('the resident sees the photos of every step and rates with one tap', async () => {
    const page = await village.open('a.resident')
    await page.getByRole('link', { name: subject }).click()
    await seen(front(page), '结果：已办好')
    expect(await front(page).locator('.picture').count()).toBe(2)
    await front(page).getByRole('button', { name: '满意', exact: true }).click()
    await seen(front(page), '办结了')
    expect(await matter()).toMatchObject({ stage: 'closed', rating: { satisfaction: 'yes' } })
  })
})
