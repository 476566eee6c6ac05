import { seen } from '../../scripts/browser/visit'
import type { FunctionCall } from '../../emulator/contract'
import { freshId } from '../support/ids'
import { handOf } from './support/hand'
import { describeInBrowser, useVillage } from './support/village'

describeInBrowser('what broke inside', () => {
  const village = useVillage()

  village.walk('is told with a code, and the code finds it in the log', async () => {
    const { id } = await village.call('a.resident', 'matter.submit', {
      id: freshId(),
      text: '巷口的灯坏了。'
    })
    const cloud = village.cloud()
    await cloud.admin.set('matters', id, { history: 'broken' })

    const hand = await handOf(village, 'a.resident', `/matter/page/index?id=${id}`)
    await hand.see('请告诉村里这个号')
    const [, request = ''] = /请告诉村里这个号：([2-9A-Z]{6})。/.exec(await hand.words())!

    const calls = (await (await fetch(`${cloud.emulator.url}/console/api/calls`)).json()) as FunctionCall[]
    const told = calls.filter(({ logs }) => logs.some((line) => line.includes(request)))
    const lines = told.flatMap(({ logs }) => logs.filter((line) => line.includes(request)))
    expect(told).toHaveLength(1)
    expect(lines.some((line) => line.startsWith('error: ') && line.includes('TypeError'))).toBe(true)
    const line = JSON.parse(lines.find((one) => one.startsWith('log: '))!.slice('log: '.length)) as object
    expect(line).toMatchObject({
      request,
      method: 'matter.read',
      outcome: 'UNEXPECTED',
      storeCalls: told[0]!.storeCalls.length
    })

    const { page } = hand
    await page.goto(`${cloud.emulator.url}/console#calls`)
    await page.getByLabel('按请求号找').fill(request.toLowerCase())
    await seen(page, 'TypeError')
    expect(await page.locator('details:visible').count()).toBe(1)
  })
})
