import { stages } from '../../../types/domain/stages'
import { freshId } from '../../support/ids'
import { linkedVillage } from '../../support/linkedVillage'
import { doubtful, pledged } from '../../support/publications'
import { matterOn, receiptOf } from '../../support/matterOn'
import { withCountyAdmin } from '../../support/samples/ops'
import { sharedOn } from '../../support/samples/village'
import { wishIn } from '../../support/samples/wish'
import { picture } from '../../support/upload'
import { personIdOf } from '../../support/world'
import { matterAt } from './matters'
import type { Ids } from './screens/screen'
import { wishesAt } from './screens/wishes'
import type { Village } from './village'

const dayMs = 86_400_000

/** Brings a village to where every page shows something; returns the ids of what is there, by name. */
export async function furnish(village: Village): Promise<Ids> {
  const cloud = village.cloud()
  const ids = new Map<string, string>()

  // Asked a month ago and never sorted; the first thing that happens, so that nothing else is late.
  const { clock } = cloud.emulator
  await clock.advance(-30 * dayMs)
  const late = { id: freshId('matter'), text: '涵洞堵了，一下雨水就漫上路。' }
  await village.call('a.neighbor', 'matter.submit', late)
  await cloud.settled()
  await clock.reset()
  // Reminded, overdue, told to the level above.
  for (let minute = 0; minute < 3; minute += 1) {
    await cloud.emulator.fireTimer('clock')
    await cloud.settled()
  }

  for (const stage of stages) {
    const text = `桥头那盏路灯不亮两周了，现在是${stage}。孩子放学看不见路。`
    ids.set(stage, await matterAt(village, stage === 'merged' ? 'asked' : stage, text))
  }
  const [id, into] = [ids.get('merged')!, ids.get('asked')!]
  await village.call('a.hub', 'matter.merge', { id, act: freshId(), into })
  await sharedOn(cloud)
  const photos = [await cloud.upload('a.resident', `photos/${personIdOf('a.resident')}/pole.png`, picture)]
  ids.set('photo', freshId('matter'))
  await village.call('a.resident', 'matter.submit', {
    id: ids.get('photo')!,
    text: '电线杆歪了，照片上看得见。',
    photos
  })
  const filed = await matterOn(cloud, 'asked', true)
  ids.set('filed', filed).set('receipt', receiptOf(filed))

  const householdId = 'household-a-one'
  const { code } = await village.call('a.member', 'household.invite', { act: freshId(), householdId })
  ids.set('code', code)
  const { listId, groupId, noticeId, reportId } = await linkedVillage(village.call)
  ids.set('list', listId).set('notice', noticeId).set('report', reportId).set('village', groupId)

  for (const letter of ['a', 'b'] as const)
    await village.call(`${letter}.resident`, 'household.giveCare', {
      act: freshId(),
      householdId: `household-${letter}-one`,
      items: [
        { need: 'illness', to: 'visits' },
        { need: 'elderAlone', to: 'secretaryRound' }
      ]
    })

  await village.call('waiting', 'household.join', { code, who: { name: '周新来' } })
  await cloud.settled()

  await withCountyAdmin(cloud)
  await pledged(cloud, doubtful)
  for (const stage of wishesAt) ids.set(`wish-${stage}`, await wishIn(cloud, stage))

  return (what) => {
    const found = ids.get(what)
    if (found === undefined) throw new Error(`nothing in the village is called ${what}`)
    return found
  }
}
