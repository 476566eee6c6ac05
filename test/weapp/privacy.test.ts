import { useVillage } from './support/village'

const village = useVillage()

test('who does not agree to photos and places is told so beside the button and can still send', async () => {
  const phone = village.phone('a.resident')
  phone.start('matter/ask/index')
  await phone.tap('#add-photo')
  await phone.see('先问您一声')
  await phone.tap({ words: '不同意' })
  await phone.see('不加照片也可以发')
  await phone.tap({ words: '在地图上指一下' })
  await phone.see('先问您一声')
  await phone.tap({ words: '不同意' })
  await phone.see('在话里说清在哪里就行')

  await phone.type('#ask-text', '老年活动室的门锁坏了')
  await phone.tap('#ask-send')
  await phone.arrive('matter/page/index')
  await phone.see('已送到')
})

test('who refused once may agree later', async () => {
  const phone = village.phone('a.resident')
  phone.start('matter/ask/index')
  await phone.tap('#add-photo')
  await phone.see('先问您一声')
  await phone.tap({ words: '不同意' })
  await phone.see('不加照片也可以发')
  await phone.tap('#add-photo')
  await phone.agreeToPrivacy()
  await phone.until(() => phone.count('.photo-image') === 1, 'a photo is shown')
  await phone.until(() => !phone.text.includes('正在传'), 'the photo is uploaded')
})
