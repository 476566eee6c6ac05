import { storeFile } from '../../../cloudfunctions/kernel/cloud'
import { writeXlsx } from '../../../types/sheet/write'
import { person, village } from '../places'
import { list, parts, read } from '../subject'
import { who } from '../village'
import type { World, Subject } from '../subject'

const headers = ['网格', '户号', '户主', '姓名', '手机', '是否党员', '出生日期', '联系党员']
const homes = 60

/** A roster of a village, two people a household, and one row of a grid that does not exist. */
function sheet(): Buffer {
  const rows = Array.from({ length: homes }, (_, index) => {
    const head = `蒋${String.fromCharCode(0x4e00 + index)}成`
    const common = ['一组', String(500 + index), head]
    return [
      [...common, head, `139000${String(10_000 + index)}`, '否', '1975年4月2日', '陈家旺'],
      [...common, `${head}子`, '', '否', '', '']
    ]
  }).flat()
  const unknown = ['七组', '999', '蒋大成', '蒋大成', '', '否', '', '']
  return Buffer.from(
    writeXlsx([{ name: '名册', rows: [headers, ...rows, unknown], widths: headers.map(() => 10) }])
  )
}

const uploader = person('zhou-lixin').id
/** A preview removes the file that it has read. */
const uploaded = ({ id }: World): Promise<string> => storeFile(`rosters/${uploader}/${id}.xlsx`, sheet())

const previewed = async (world: World): Promise<{ id: string }> => {
  await world.call(who.second, 'roster.preview', {
    id: world.id,
    fileId: await uploaded(world),
    nodeId: village
  })
  return { id: world.id }
}

/** Reading or writing a spreadsheet is work that the store has no part in. */
const sheets = (overBare: number) => ({ beyond: { overBare, decision: '0045' } })

export const roster: Subject[] = [
  parts(
    who.second,
    'roster.preview',
    async (world) => ({ id: world.id, fileId: await uploaded(world), nodeId: village }),
    { each: uploaded, ...sheets(2.5) }
  ),
  parts(who.second, 'roster.confirm', previewed),
  parts(who.second, 'roster.progress', async (world) => {
    const { id } = await previewed(world)
    await world.call(who.second, 'roster.confirm', { id })
    return { id }
  }),
  list(who.second, 'roster.issues', async (world) => ({ ...(await previewed(world)), kind: 'bad' })),
  parts(who.second, 'roster.export', { nodeId: village }, sheets(2.5)),
  read(who.second, 'roster.template', {}, sheets(2.5))
]
