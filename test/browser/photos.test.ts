import type { Page } from 'playwright-core'
import { front, loaded, seen } from '../../scripts/browser/visit'
import { photoSide, thumbnailSide } from '../../types/domain/limits'
import { villageA } from '../support/notices'
import { photo } from './support/photo'
import { describeInBrowser, useVillage } from './support/village'

describeInBrowser('photos', () => {
  const village = useVillage()

  async function choose(page: Page, files: (typeof photo)[]): Promise<void> {
    const chooser = page.waitForEvent('filechooser')
    await front(page).locator('#add-photo').click()
    await (await chooser).setFiles(files)
  }

  /** A photo as a phone takes it: upright, and as grainy as the world. */
  async function upright(page: Page): Promise<typeof photo> {
    const address = await page.evaluate(() => {
      const canvas = Object.assign(document.createElement('canvas'), { width: 1500, height: 3200 })
      const context = canvas.getContext('2d')!
      for (let y = 0; y < 3200; y += 8)
        for (let x = 0; x < 1500; x += 8) {
          context.fillStyle = `hsl(${(x * y) % 360} 80% 50%)`
          context.fillRect(x, y, 8, 8)
        }
      return canvas.toDataURL('image/jpeg', 0.95)
    })
    return { name: 'a.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(address.split(',')[1]!, 'base64') }
  }

  /** Width and height of the picture at an address. */
  const sizeOf = (page: Page, address: string) =>
    page.evaluate(async (url) => {
      const { width, height } = await createImageBitmap(await (await fetch(url)).blob())
      return [width, height]
    }, address)

  village.walk('travel small, and lists show smaller ones', async () => {
    const page = await village.open('a.officer', `/group/announce/index?groupId=${villageA}`)
    await front(page).getByText('政策').click()
    await front(page).locator('#announce-text textarea').fill('修桥的样子，大家看看。')
    await choose(page, [await upright(page)])
    await front(page).locator('#announce-send:not([aria-disabled=true])').click()
    await page.locator('#ask').waitFor()
    const { rows } = await village.call('a.officer', 'group.feed', { groupId: villageA })
    const { photos, thumbnails } = rows[0]!
    expect(await sizeOf(page, photos[0]!)).toEqual([photoSide * (1500 / 3200), photoSide])
    expect(await sizeOf(page, thumbnails[0]!)).toEqual([thumbnailSide * (1500 / 3200), thumbnailSide])
    const feed = await village.open('a.officer', `/group/feed/index?id=${villageA}`)
    const picture = front(feed).locator('.picture img').first()
    await loaded(feed)
    expect(await picture.evaluate((img: HTMLImageElement) => img.naturalHeight)).toBe(thumbnailSide)
  })

  village.walk('of ten, nine are kept, and it is said', async () => {
    const page = await village.open('a.resident', '/matter/ask/index')
    await choose(
      page,
      Array.from({ length: 10 }, () => photo)
    )
    await seen(front(page), '最多放 9 张，后面的 1 张没有加。')
    expect(await front(page).locator('.photo-image').count()).toBe(9)
    expect(await front(page).locator('#add-photo').count()).toBe(0)
  })
})
