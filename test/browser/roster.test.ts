import { readFile } from 'node:fs/promises'
import { readSheet } from 'read-excel-file/universal'
import { front, loaded, seen } from '../../scripts/browser/visit'
import { smallRoster } from '../support/samples/roster'
import { picture } from '../support/upload'
import { describeInBrowser, useVillage } from './support/village'

describeInBrowser('an officer with a roster', () => {
  const village = useVillage()

  village.walk(
    'sees every bad row, writes the good ones, and has nothing to write the second time',
    async () => {
      const page = await village.open('a.officer', '/admin/roster/index')
      await loaded(page)
      const choose = async (name: string, buffer: Buffer) => {
        const [chooser] = await Promise.all([
          page.waitForEvent('filechooser'),
          page.locator('#choose-roster').click()
        ])
        await chooser.setFiles({ name, mimeType: 'application/octet-stream', buffer })
      }
      await choose('photo.xlsx', picture)
      await seen(front(page).getByRole('alert'), '这是一张图片')
      await choose('roster.xlsx', smallRoster())
      await seen(page.locator('#column-0-7'), '联系党员 → 联系党员')
      await page.locator('#roster-tab-bad').click()
      await seen(front(page), '没有「七组」这个网格')
      await page.locator('#roster-tab-good').click()
      await seen(front(page), '联系党员：韩志远')
      await page.locator('#confirm-roster').click()
      await seen(page.locator('#roster-done'), '写好了 3 人')
      await page.locator('#again-roster').click()
      await choose('roster.xlsx', smallRoster())
      await seen(front(page), '这些内容联户里都有了')
      expect(await page.locator('#confirm-roster').count()).toBe(0)
    }
  )

  village.walk(
    'says what a column is, answers what is asked, and both hold when it is read again',
    async () => {
      const page = await village.open('a.officer', '/admin/roster/index')
      await loaded(page)
      const rows = ['网格,当家人,姓名,党员,出生年月', '一组,冯小莲,冯小莲,是,1957.1']
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        page.locator('#choose-roster').click()
      ])
      const buffer = Buffer.from(rows.join('\n'))
      await chooser.setFiles({ name: '名册.csv', mimeType: 'text/csv', buffer })
      await seen(page.locator('#column-0-1'), '当家人 → 不用这一栏')
      await page.locator('#change-0-1').click()
      await page.locator('#column-field-head').click()
      await page.locator('#read-again').click()
      await seen(front(page), '一共 1 人，1 人可以导入')
      await page.locator('#roster-tab-asked').click()
      await page.locator('#answer-0-1957-10-01').click()
      await page.locator('#read-again').click()
      await page.locator('#confirm-roster').click()
      await seen(page.locator('#roster-done'), '写好了 1 人')
      const people = await village.cloud().admin.all<{ name: string; service?: { born?: string } }>('persons')
      expect(people.find(({ name }) => name === '冯小莲')!.service?.born).toBe('1957-10-01')
    }
  )

  village.walk('takes the roster and the template out', async () => {
    const page = await village.open('a.officer', '/admin/roster/index')
    await loaded(page)
    for (const id of ['#export', '#template']) {
      const [download] = await Promise.all([page.waitForEvent('download'), page.locator(id).click()])
      expect(download.suggestedFilename()).toMatch(/^(石桥村名册|名册模板).*\.xlsx$/)
      const rows = await readSheet(new Blob([await readFile(await download.path())]))
      expect(rows.length).toBeGreaterThan(0)
    }
  })
})
