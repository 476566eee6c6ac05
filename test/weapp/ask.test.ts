import { textLimit } from '../../types/domain/limits'
import { useVillage } from './support/village'

const village = useVillage()
const concern = '桥头那盏路灯不亮两周了，孩子放学看不见路。'

/** The matters the resident has, the newest first, with everything in them. */
async function matters() {
  const { rows } = await village.call('a.resident', 'matter.mine', {})
  return Promise.all(rows.map(({ id }) => village.call('a.resident', 'matter.read', { id })))
}

test('a concern needs one field and nothing else', async () => {
  const phone = village.phone('a.resident')
  phone.start()
  await phone.tap('#ask')
  await phone.arrive('matter/ask/index')
  phone.fields = 0
  await phone.type('#ask-text', concern)
  await phone.tap('#ask-send')
  await phone.arrive('matter/page/index')
  await phone.see('已送到，王长河会先看')
  expect(phone.fields).toBe(1)
  expect((await matters()).map(({ history }) => history.map(({ text }) => text))).toEqual([[concern]])
})

test('nothing can be sent before something is typed', async () => {
  const phone = village.phone('a.neighbor')
  phone.start('matter/ask/index')
  await phone.see('出了什么事？')
  expect(phone.isOff('#ask-send')).toBe(true)
  await phone.type('#ask-text', '   ')
  await phone.type('#ask-text', '水管漏了')
  await phone.until(() => !phone.isOff('#ask-send'), 'the button can be tapped')
})

test('a photo and a place go along', async () => {
  const phone = village.phone('a.resident')
  phone.start('matter/ask/index')
  await phone.tap('#add-photo')
  await phone.agreeToPrivacy()
  await phone.see('加照片')
  await phone.tap({ words: '在地图上指一下' })
  await phone.see('石桥桥头')
  await phone.type('#ask-text', '桥栏杆松了，靠上去会晃。')
  await phone.tap('#ask-send')
  await phone.arrive('matter/page/index')
  await phone.see('桥栏杆松了')
  const [matter] = await matters()
  expect(matter?.place?.name).toBe('石桥桥头')
  expect(matter?.history[0]?.photos).toHaveLength(1)
})

test('what was typed is still there after leaving the page, and after the phone killed the app', async () => {
  const phone = village.phone('a.loner')
  phone.start()
  await phone.tap('#ask')
  await phone.type('#ask-text', '水渠塌了一块石头')
  phone.back()
  await phone.arrive('pages/home/index')
  await phone.tap('#ask')
  await phone.arrive('matter/ask/index')
  expect(await phone.valueOf('#ask-text')).toBe('水渠塌了一块石头')

  await phone.type('#ask-text', '水渠塌了一块石头，两亩地没水')
  await phone.keeps('两亩地没水')
  phone.start('matter/ask/index')
  await phone.see('出了什么事？')
  expect(await phone.valueOf('#ask-text')).toBe('水渠塌了一块石头，两亩地没水')
})

test('a photo outlives leaving the page, and the phone killing the app once it was uploaded', async () => {
  const phone = village.phone('a.loner')
  phone.start()
  await phone.tap('#ask')
  await phone.type('#ask-text', '晒场边的围栏倒了')
  await phone.tap('#add-photo')
  await phone.agreeToPrivacy()
  await phone.keeps('fileId')
  phone.back()
  await phone.arrive('pages/home/index')
  await phone.tap('#ask')
  await phone.arrive('matter/ask/index')
  await phone.until(() => phone.count('.photo-remove') === 1, 'the photo is there')

  phone.start('matter/ask/index')
  await phone.see('已经传好')
  await phone.tap('#ask-send')
  await phone.arrive('matter/page/index')
  await phone.see('晒场边的围栏倒了')
  const id = (await village.call('a.loner', 'matter.mine', {})).rows[0]!.id
  expect((await village.call('a.loner', 'matter.read', { id })).history[0]?.photos).toHaveLength(1)

  phone.start('matter/ask/index')
  await phone.see('加照片')
  expect(phone.count('.photo-remove')).toBe(0)
})

test('a photo that was not uploaded when the app was closed is said to be lost, and the words stay', async () => {
  const phone = village.phone('a.loner')
  phone.start('matter/ask/index')
  await phone.see('出了什么事？')
  phone.signal('off')
  await phone.type('#ask-text', '水塔边的路塌了')
  await phone.tap('#add-photo')
  await phone.see('有信号再传')
  await phone.keeps('photo.png')
  await phone.keeps('水塔边的路塌了')
  phone.start('matter/ask/index')
  await phone.see('上次加的照片有 1 张没有传上来')
  expect(await phone.valueOf('#ask-text')).toBe('水塔边的路塌了')
  expect(phone.count('.photo-remove')).toBe(0)
  phone.signal('on')
})

test('a text that is too long is offered to be sent in parts, and every word of it arrives in order', async () => {
  const phone = village.phone('a.neighbor')
  const long = '我们组的水渠去年修过一次，今年又塌了。'.repeat(600)
  expect(long.length).toBeGreaterThan(textLimit * 2)
  phone.start('matter/ask/index')
  await phone.type('#ask-text', long)
  await phone.see(`您写了 ${long.length} 个字`)
  await phone.see('分成 3 段一起发')
  await phone.tap('#ask-send')
  await phone.arrive('matter/page/index')

  const [row] = (await village.call('a.neighbor', 'matter.mine', {})).rows
  await phone.until(
    async () => (await village.call('a.neighbor', 'matter.read', { id: row!.id })).history.length === 3,
    'all parts arrived'
  )
  const { history } = await village.call('a.neighbor', 'matter.read', { id: row!.id })
  expect(
    history
      .map(({ text }) => text)
      .reverse()
      .join('')
  ).toBe(long)
})
