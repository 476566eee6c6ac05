import { useVillage } from './support/village'

const village = useVillage()

test('a new release is put on where the person agrees, and what was typed is there afterwards', async () => {
  const phone = village.phone('a.resident')
  phone.start('matter/ask/index')
  await phone.type('#ask-text', '老年活动室的门锁坏了')
  phone.updates.fetched()
  await phone.until(() => phone.updates.applied === 1, 'the new release is put on')
  expect(phone.updates.asked).toEqual(['有新版本，现在换上？'])
  phone.start('matter/ask/index')
  expect(await phone.valueOf('#ask-text')).toBe('老年活动室的门锁坏了')
})
