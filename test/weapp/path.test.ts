import { personIdOf } from '../support/world'
import { useVillage } from './support/village'

const village = useVillage()
const subject = '桥头那盏路灯不亮两周了'
let id: string

/** Where the matter stands, as the one who asked sees it. */
const matter = () => village.call('a.resident', 'matter.read', { id })

test('a resident asks', async () => {
  const phone = village.phone('a.resident')
  phone.start()
  await phone.tap('#ask')
  await phone.type('#ask-text', `${subject}。孩子放学看不见路。`)
  await phone.tap('#ask-send')
  await phone.arrive('matter/page/index')
  await phone.see('已送到，王长河会先看')
  id = (await village.call('a.resident', 'matter.mine', {})).rows[0]!.id
  expect((await matter()).stage).toBe('asked')
})

test('the hub sorts it with one tap, the category being guessed from the words', async () => {
  const phone = village.phone('a.hub')
  phone.start()
  await phone.tap('#work-sort')
  await phone.see(subject)
  phone.taps = 0
  await phone.tap('#sort-agenda')
  await phone.see('已列入议事')
  expect(phone.taps).toBe(1)
  const { stage, category, urgency } = await matter()
  expect({ stage, category, urgency }).toEqual({
    stage: 'sorted',
    category: 'infrastructure',
    urgency: 'ordinary'
  })
})

test('an officer gives it to a handler with a helper', async () => {
  const phone = village.phone('a.officer')
  phone.start()
  await phone.tap('#work-discuss')
  await phone.see(subject)
  await phone.tap(`#agenda-lead-${personIdOf('a.handler')}`)
  await phone.tap('#agenda-help-open')
  await phone.tap(`#agenda-helper-${personIdOf('a.helper')}`)
  await phone.tap('#agenda-assign')
  await phone.see('交办给孙大勇了')
  expect((await matter()).stage).toBe('discussed')
})

test('the handler takes it with one tap', async () => {
  const phone = village.phone('a.handler')
  phone.start()
  await phone.tap('#work-handle')
  await phone.see(subject)
  phone.taps = 0
  await phone.tap(`#task-take-${id}`)
  await phone.see('您接下了，开始办')
  expect(phone.taps).toBe(1)
  expect((await matter()).responsible?.name).toBe('孙大勇')
})

test('the helper tells how far it is, with a photo', async () => {
  const phone = village.phone('a.helper')
  phone.start()
  await phone.tap('#work-handle')
  await phone.see(subject)
  await phone.tap(`#task-progress-${id}`)
  await phone.type('#act-text', '灯杆底座进水，线已换，等新灯头到货。')
  await phone.tap('#add-photo')
  await phone.agreeToPrivacy()
  await phone.tap('#act-send')
  await phone.see('的进展发出去了')
  const [last] = (await matter()).history
  expect(last).toMatchObject({ act: 'progress', by: { name: '钱多多' } })
  expect(last?.photos).toHaveLength(1)
})

test('the handler reports the result', async () => {
  const phone = village.phone('a.handler')
  await phone.tap(`#task-finish-${id}`)
  // Their list is from before the helper's word; what is decided without having heard it is refused.
  await phone.see('刚刚有变化：钱多多说进展')
  await phone.type('#act-text', '新灯头装好了，晚上亮了。')
  await phone.tap({ words: '已办好' })
  await phone.tap('#act-send')
  await phone.see('的结果报上去了')
  expect(await matter()).toMatchObject({ stage: 'handled', outcome: { kind: 'solved' } })
})

test('the resident sees every step and rates with one tap', async () => {
  const phone = village.phone('a.resident')
  phone.start()
  // What was heard last stands there first; the row moves up once it is known that it waits for them.
  await phone.see('等您 · 1 件')
  await phone.tap({ words: subject })
  await phone.arrive('matter/page/index')
  await phone.see('结果：已办好')
  await phone.see('灯杆底座进水')
  expect(phone.count('.picture')).toBe(1)
  phone.taps = 0
  await phone.tap('#rate-yes')
  await phone.see('办结了')
  expect(phone.taps).toBe(1)
  expect(await matter()).toMatchObject({ stage: 'closed', rating: { satisfaction: 'yes' } })
})

test('nobody’s phone sent a call twice on the way', () => {
  const acts = village
    .phones()
    .flatMap(({ sent }) => sent.filter(({ name, data }) => name === 'matter' && 'act' in data.input))
  expect(acts).toHaveLength(6)
})
