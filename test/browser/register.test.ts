import { readFile } from 'node:fs/promises'
import { readSheet } from 'read-excel-file/universal'
import { addDays } from '../../cloudfunctions/kernel/calendar'
import type { Matter } from '../../cloudfunctions/domain/matter/state/matter'
import { monthOf } from '../../cloudfunctions/domain/matter/state/measure'
import { seen } from '../../scripts/browser/visit'
import { matterAt } from '../../scripts/bench/matterAt'
import { measured } from '../../scripts/bench/village'
import { pageSize, registerPage } from '../../types/domain/limits'
import { world } from '../support/world'
import { handOf } from './support/hand'
import { describeInBrowser, useVillage } from './support/village'

const many = registerPage + pageSize
const asked = addDays(new Date(), -9)
const month = monthOf(asked)

/** More matters of one village than one page of the register holds. */
function registered(): Matter[] {
  const { path } = world().persons.find(({ _id }) => _id === 'p-a-resident')!
  const office = { id: 'village-a', name: '石桥村' }
  return Array.from({ length: many }, (_, index) => {
    const at = new Date(asked.getTime() - index)
    return { ...matterAt(`registered-${index}`, 'closed', at, measured), path, office }
  })
}

describeInBrowser('an officer with the register of the village', () => {
  const village = useVillage({ ...world(), matters: registered() })

  village.walk('takes the register away whole, and prints all of it', async () => {
    const route = `/figures/register/index?nodeId=village-a&from=${month}&to=${month}`
    const { page } = await handOf(village, 'a.officer', route)
    const save = page.locator('#save-register')
    await seen(save, `存成表格(${many} 件)`)
    expect(await page.locator('.register-line').count()).toBe(pageSize)
    const [download] = await Promise.all([page.waitForEvent('download'), save.click()])
    const rows = await readSheet(new Blob([await readFile(await download.path())]))
    expect(rows[1]![3]).toBeInstanceOf(Date)
    expect(rows).toHaveLength(many + 1)
    // By the browser’s own menu, and by nothing else: what the button of the page does is the same.
    await page.evaluate(() => {
      const count = () => document.querySelectorAll('.paper-table .paper-row').length
      window.addEventListener('beforeprint', () => Reflect.set(window, 'printed', count()))
    })
    await page.pdf()
    expect(await page.evaluate(() => Reflect.get(window, 'printed') as number)).toBe(many + 1)
    expect(await page.locator('.paper-table').count()).toBe(0)
  })
})
