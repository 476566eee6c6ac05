import { valueOf } from '../answers'
import { writeXlsx } from '../../../types/sheet/write'
import { freshId } from '../ids'
import type { OtherSamples } from './sample'
import type { TestCloud } from '../startTestCloud'
import { personIdOf, type PersonKey } from '../world'

const headers = ['网格', '户号', '户主', '姓名', '手机', '是否党员', '出生日期', '联系党员']
const rows = [
  ['一组', '101', '冯玉兰', '冯玉兰', '13900000101', '否', '', '韩志远'],
  ['一组', '101', '冯玉兰', '冯小军', '', '否', '', ''],
  ['一组', '102', '韩志远', '韩志远', '13900000102', '是', '1975年4月2日', '陈立秋'],
  ['七组', '103', '蒋大成', '蒋大成', '', '否', '', '']
]

/** A roster as the officer of village A has it: three good rows, one of a grid that does not exist. */
export const smallRoster = (): Buffer =>
  Buffer.from(writeXlsx([{ name: '名册', rows: [headers, ...rows], widths: headers.map(() => 10) }]))

/** Uploads a roster into the folder of a person. */
export const uploaded = (cloud: TestCloud, who: PersonKey, bytes = smallRoster(), name = 'roster.xlsx') =>
  cloud.upload(who, `rosters/${personIdOf(who)}/${freshId('file')}-${name}`, bytes)

/** A preview by the officer of village A; returns its id. */
export async function previewed(cloud: TestCloud, bytes?: Buffer): Promise<string> {
  const id = freshId('roster')
  const fileId = await uploaded(cloud, 'a.officer', bytes)
  valueOf(await cloud.call('a.officer', 'roster.preview', { id, fileId, nodeId: 'village-a' }))
  return id
}

const who = 'a.officer' as const

export const rosterSamples: OtherSamples<'roster'> = {
  'roster.confirm': { who, prepare: async (cloud) => ({ id: await previewed(cloud) }) },
  'roster.export': { who, prepare: async () => ({ nodeId: 'village-a' }) },
  'roster.issues': { who, prepare: async (cloud) => ({ id: await previewed(cloud), kind: 'bad' }) },
  'roster.preview': {
    who,
    prepare: async (cloud) => ({
      id: freshId('roster'),
      fileId: await uploaded(cloud, who),
      nodeId: 'village-a'
    })
  },
  'roster.progress': {
    who,
    prepare: async (cloud) => {
      const id = await previewed(cloud)
      valueOf(await cloud.call(who, 'roster.confirm', { id }))
      return { id }
    }
  },
  'roster.template': { who, prepare: async () => ({}) }
}
