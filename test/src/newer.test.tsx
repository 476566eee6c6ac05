/** @jest-environment jsdom */
import type { ReactElement } from 'react'
import { call } from '../../src/cloud/call'
import { wire } from '../../src/cloud/wire'
import { ActBar } from '../../src/features/matter/acts/ActBar'
import { MatterRow } from '../../src/features/matter/list/MatterRow'
import { MatterBody } from '../../src/features/matter/page/MatterBody'
import type { MatterPage } from '../../src/features/matter/page/useMatter'
import { LinkCard } from '../../src/link/linkage/LinkCard'
import { Acts } from '../../src/wish/wish/Acts'
import { WishBody } from '../../src/wish/wish/WishBody'
import { WishCard } from '../../src/wish/WishCard'
import { mine as linkMine } from '../../types/api/link/mine'
import { read as matterRead } from '../../types/api/matter/read'
import { tray as matterTray } from '../../types/api/matter/tray'
import { mine as wishMine } from '../../types/api/wish/mine'
import { read as wishRead } from '../../types/api/wish/read'
import { draw } from './support/draw'
import { viewOf } from './work/view'

jest.mock('../../src/cloud/wire', () => ({ wire: { call: jest.fn(), upload: jest.fn() } }))

/** What the functions answer by now: everything of it that a release can be too old for is new. */
const newer = { stage: 'newStage', category: 'newCategory', urgency: 'newUrgency', more: { newField: 1 } }
const answers = (value: unknown) => jest.mocked(wire.call).mockResolvedValue({ ok: true, value })

async function drawn(element: ReactElement): Promise<string> {
  const page = await draw(element)
  const text = page.text()
  await page.remove()
  expect(text).not.toMatch(/unknown|undefined|new[A-Z]/)
  return text
}

const id = 'm'.repeat(24)
const by = { name: '王秀英', standing: 'newRole', you: false }
const step = { seq: 2, act: 'newAct', stage: 'newStage', at: '2026-11-23T02:00:00.000Z', by, photos: [] }

test('a matter at a stage that is new is being dealt with, and acts that are new are not offered', async () => {
  const known = viewOf().history.map((entry) => ({ ...entry, by: { ...entry.by, standing: 'newRole' } }))
  answers({ ...viewOf({ id }), ...newer, history: [step, ...known], acts: ['newAct', 'add'] })
  const view = await call(matterRead, { id })
  const page = { view, waiting: [], openForm: () => undefined } as unknown as MatterPage
  const body = await drawn(<MatterBody matter={page} me={undefined} />)
  expect(body).toContain('正在处理')
  expect(body).toContain('桥头路灯不亮')
  const bar = await drawn(<ActBar view={view} onOpen={() => undefined} />)
  expect(bar).toBe('补充一句')
})

test('a row of a list at a stage that is new says so neutrally', async () => {
  const row = {
    id,
    number: 'N',
    subject: '桥头路灯不亮',
    subcategory: null,
    asker: '王秀英',
    askedAt: step.at
  }
  const rest = {
    responsible: '老李',
    office: '石桥村',
    units: [{ name: '水务站', waits: 'newOne' }],
    due: null
  }
  answers({ rows: [{ ...row, ...rest, reopened: 0, joined: 0, urged: 0, ...newer }], after: null })
  const { rows } = await call(matterTray, { tray: 'sort', whose: 'mine' })
  expect(await drawn(<MatterRow row={rows[0]!} you />)).toContain('处理中老李在处理')
  expect(await drawn(<MatterRow row={rows[0]!} you={false} />)).toContain('王秀英提 · 其他')
})

test('a wish at a stage that is new is being dealt with', async () => {
  const told = { id, kind: 'newKind', cost: 'newCost', wanted: null, number: 'N', returns: 0, due: null }
  const rest = { version: 3, words: '想要一双棉鞋', name: null, village: '石桥村', claim: null, reach: null }
  const none = { inside: null, organizations: [], claimDays: null }
  answers({ ...told, ...rest, ...none, ...newer, history: [step], acts: ['newAct', 'claim'] })
  const view = await call(wishRead, { id })
  const body = await drawn(<WishBody view={view} />)
  expect(body).toContain('处理中')
  expect(body).toContain('想要一双棉鞋')
  expect(await drawn(<Acts view={view} onOpen={() => undefined} />)).toContain('认领')
  const row = { ...told, subject: '一双棉鞋', for: null, askedAt: step.at, claimer: null, ...newer }
  answers({ rows: [row], after: null })
  const { rows } = await call(wishMine, {})
  expect(await drawn(<WishCard row={rows[0]!} />)).toContain('处理中')
})

test('a link at a stage that is new is being dealt with', async () => {
  const proposal = { kind: 'newKind', member: null, by: '老李', at: step.at }
  const row = { id, kind: 'newKind', name: '王家', stage: 'newStage', member: null, since: null, proposal }
  const service = {
    category: 'newCategory',
    hub: null,
    exempt: 'newReason',
    volunteers: false,
    range: { min: 5, max: 20 },
    monthly: false
  }
  answers({ rows: [{ ...row, acts: ['newAct', 'accept'] }], after: null, service })
  const { rows } = await call(linkMine, {})
  const card = await drawn(<LinkCard row={rows[0]!} onAct={() => undefined} />)
  expect(card).toContain('王家')
  expect(card).toContain('老李提了一件事')
})

test('an error that is new is told in the words it came with', async () => {
  const error = { name: 'NEW_ERROR', message: '请先找村里登记。' }
  jest.mocked(wire.call).mockResolvedValue({ ok: false, error })
  await expect(call(wishMine, {})).rejects.toMatchObject({ message: error.message })
})
