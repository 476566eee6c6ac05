import { front, seen } from '../../scripts/browser/visit'
import { freshId } from '../support/ids'
import { personIdOf } from '../support/world'
import { describeInBrowser, useVillage } from './support/village'

describeInBrowser('a matter that the village cannot do, through the town and its units', () => {
  const village = useVillage()
  const subject = '河堤塌了两丈多'
  let id: string
  const matter = () => village.call('a.resident', 'matter.read', { id })

  village.walk('an officer brings it before the town, from the agenda', async () => {
    id = freshId('matter')
    await village.call('a.resident', 'matter.submit', { id, text: `${subject}。再涨水就要倒了。` })
    await village.call('a.hub', 'matter.agenda', {
      id,
      act: freshId(),
      category: 'safety',
      urgency: 'complex'
    })
    const page = await village.open('a.officer', '/work/agenda/index')
    await page.locator('#agenda-escalate').click()
    const sheet = page.getByRole('dialog', { name: '提到镇里' })
    await sheet.getByRole('textbox').fill('要打桩，村里没有这个手艺。')
    await sheet.getByRole('button', { name: '提到镇里' }).click()
    await seen(front(page), '提到镇里了')
    expect((await matter()).stage).toBe('escalated')
  })

  village.walk('the town’s office splits it to two units in one go', async () => {
    const page = await village.open('town.office')
    await page.locator('#work-town').click()
    await front(page)
      .getByRole('button', { name: `${subject}，分给单位` })
      .click()
    const sheet = page.getByRole('dialog', { name: '分给单位' })
    for (const unit of ['town.unit', 'town.unit2'] as const)
      await sheet.locator(`#split-unit-${personIdOf(unit)}`).click()
    await sheet.locator(`#split-ask-${personIdOf('town.unit')} textarea`).fill('看看堤脚怎么固。')
    await sheet.getByRole('button', { name: '分给 2 家' }).click()
    await seen(front(page), '分给单位了')
    expect((await matter()).parts.map(({ unit, ask }) => [unit, ask])).toEqual([
      ['水利站 冯水利', '看看堤脚怎么固。'],
      ['供电所 电小安', `请看看「${subject}」，把结果告诉镇里。`]
    ])
  })

  village.walk('one unit says that it is not theirs', async () => {
    const page = await village.open('town.unit2', '/work/parts/index')
    await front(page)
      .getByRole('button', { name: `${subject}，说明不归我单位` })
      .click()
    const sheet = page.getByRole('dialog', { name: '说明不归我单位' })
    await sheet.getByRole('textbox').fill('堤上没有电力设施。')
    await sheet.getByRole('button', { name: '说明不归我单位' }).click()
    await seen(front(page), '镇里会另外分')
    expect((await matter()).parts[1]).toMatchObject({ waits: 'town' })
  })

  village.walk('the town gives that part to another', async () => {
    const page = await village.open('town.office', '/work/town/index?desk=units')
    await seen(front(page), '供电所 电小安说不归他，等您另外分')
    await front(page)
      .getByRole('button', { name: `${subject}，另外分` })
      .click()
    const sheet = page.getByRole('dialog', { name: '另外分' })
    await sheet.locator(`#split-unit-${personIdOf('town.unit3')}`).click()
    await sheet.getByRole('button', { name: '分给单位', exact: true }).click()
    await seen(front(page), '另外分了')
    expect((await matter()).parts[1]).toMatchObject({ unit: '林业站 林护青', waits: 'unit' })
  })

  village.walk('both answer', async () => {
    for (const [who, words] of [
      ['town.unit', '下周一进场打桩。'],
      ['town.unit3', '堤上的树根护住了。']
    ] as const) {
      const page = await village.open(who)
      await page.locator('#work-unit').click()
      await front(page)
        .getByRole('button', { name: `${subject}，答复镇里` })
        .click()
      const sheet = page.getByRole('dialog', { name: '答复镇里' })
      await sheet.getByRole('textbox').fill(words)
      await sheet.getByRole('button', { name: '答复镇里' }).click()
      await seen(front(page), '没有要答复的事')
    }
    expect((await matter()).stage).toBe('escalated')
  })

  village.walk('the town answers the village', async () => {
    const page = await village.open('town.office', '/work/town/index')
    await front(page)
      .getByRole('button', { name: `${subject}，答复村里` })
      .click()
    const sheet = page.getByRole('dialog', { name: '答复村里' })
    await sheet.getByRole('textbox').fill('水利站下周一进场打桩。')
    await sheet.getByRole('button', { name: '答复村里' }).click()
    await seen(front(page), '没有要镇里定的事')
    expect((await matter()).stage).toBe('replied')
  })

  village.walk('the village tells the asker, in the town’s words', async () => {
    const page = await village.open('a.officer')
    await page.locator('#work-inform').click()
    await front(page)
      .getByRole('button', { name: `${subject}，告诉提出人` })
      .click()
    const sheet = page.getByRole('dialog', { name: '告诉提出人' })
    expect(await sheet.getByRole('textbox').inputValue()).toBe('水利站下周一进场打桩。')
    await sheet.getByRole('radio', { name: '已说明' }).click()
    await sheet.getByRole('button', { name: '告诉周小满' }).click()
    await seen(front(page), '没有等告知的事')
    expect((await matter()).outcome).toEqual({ kind: 'explained', text: '水利站下周一进场打桩。' })
  })

  village.walk('the resident sees every hop and rates', async () => {
    const page = await village.open('a.resident', `/matter/page/index?id=${id}`)
    const parts = front(page).locator('#parts')
    await seen(parts, '先给了供电所 电小安，说不归他：堤上没有电力设施。')
    await seen(parts, '再给了林业站 林护青')
    await front(page).getByRole('button', { name: '满意', exact: true }).click()
    await seen(front(page), '办结了')
    expect(await matter()).toMatchObject({ stage: 'closed', rating: { satisfaction: 'yes' } })
  })
})
