import { handOf } from './support/hand'
import { matterAt } from './support/matters'
import { describeInBrowser, useVillage } from './support/village'

describeInBrowser('somebody whose matter is overdue', () => {
  const village = useVillage()

  village.walk('presses for it, sees that it was looked at, and has the village look instead', async () => {
    const id = await matterAt(village, 'asked', '桥头的路灯坏了')
    await village.cloud().settled(id)
    // First the clock reminds, then it tells.
    for (const days of [5, 0]) await village.later(days)

    const route = `/matter/page/index?id=${id}`
    const asker = await handOf(village, 'a.resident', route)
    await asker.see('超期以后，王长河还没看')
    await asker.see('上一级是')
    await asker.tap('催一催')
    await asker.tap('催一催')
    await asker.see('催过 1 次。今天催过了，明天还可以再催。')

    const hub = await handOf(village, 'a.hub', route)
    await hub.see('提出人催过 1 次')
    const again = await handOf(village, 'a.resident', route)
    await again.see('王长河看过了，还没有回音')
    await again.tap('请村里换人看')
    await again.see('村里会接过去看')
    await again.tap('请村里换人看')
    await again.see('石桥村村委会会先看')

    const left = await handOf(village, 'a.hub', route)
    await left.see('没有找到这件事')
  })
})
