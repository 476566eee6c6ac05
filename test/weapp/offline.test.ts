import { useVillage } from './support/village'

const village = useVillage()
const concern = '村口垃圾点三天没人清了'
const subjects = async () =>
  (await village.call('a.resident', 'matter.mine', {})).rows.map(({ subject }) => subject)

/** How often the resident's phone got a submission through to the cloud. */
const submissions = () => village.phone('a.resident').sent.filter(({ data }) => data.method === 'submit')

test('a concern without signal waits on the phone and is sent once when the signal is back', async () => {
  const phone = village.phone('a.resident')
  phone.start()
  await phone.see('反映问题')
  phone.signal('off')
  await phone.tap('#ask')
  await phone.type('#ask-text', concern)
  await phone.tap('#ask-send')
  await phone.see('待发送')
  await phone.see(concern)
  expect(await subjects()).toEqual([])

  phone.start()
  await phone.see('待发送')
  phone.signal('on')
  await phone.seeNoMore('待发送')
  await phone.see(concern)
  expect(await subjects()).toEqual([concern])
})

test('a concern whose answer was lost is sent again and is still one matter', async () => {
  const phone = village.phone('a.resident')
  const before = submissions().length
  phone.start('matter/ask/index')
  await phone.see('出了什么事？')
  phone.signal('answers lost')
  await phone.type('#ask-text', '自来水今天早上是浑的')
  await phone.tap('#ask-send')
  await phone.see('待发送')
  expect(await subjects()).toEqual(['自来水今天早上是浑的', concern])

  phone.signal('on')
  await phone.seeNoMore('待发送')
  expect(await subjects()).toEqual(['自来水今天早上是浑的', concern])
  const [first, again] = submissions().slice(before)
  expect(again?.data.input).toEqual(first?.data.input)
})

test('a photo taken without signal is uploaded and sent with its concern later', async () => {
  const phone = village.phone('a.resident')
  phone.start('matter/ask/index')
  await phone.see('出了什么事？')
  phone.signal('off')
  await phone.tap('#add-photo')
  await phone.agreeToPrivacy()
  await phone.see('有信号再传')
  await phone.type('#ask-text', '晒场的电线垂下来了')
  await phone.tap('#ask-send')
  await phone.see('1 张照片')

  phone.start()
  await phone.see('待发送')
  phone.signal('on')
  await phone.seeNoMore('待发送')
  const [row] = (await village.call('a.resident', 'matter.mine', {})).rows
  const { history } = await village.call('a.resident', 'matter.read', { id: row!.id })
  expect(history[0]?.photos).toHaveLength(1)
})
