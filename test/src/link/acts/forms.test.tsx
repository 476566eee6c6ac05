/** @jest-environment jsdom */
import { webcrypto } from 'node:crypto'
import { act as touch } from 'react'
import * as z from 'zod/mini'
import { wire } from '../../../../src/cloud/wire'
import { ActSheet } from '../../../../src/link/linkage/acts/ActSheet'
import { forms } from '../../../../src/link/linkage/acts/forms'
import type { LinkView } from '../../../../src/link/linkage/row'
import { actWords, type CardAct } from '../../../../src/link/linkage/words'
import { contract } from '../../../../types/api'
import { draw } from '../../support/draw'

jest.mock('../../../../src/cloud/wire', () => ({ wire: { call: jest.fn(), upload: jest.fn() } }))
Object.defineProperty(globalThis, 'crypto', { value: webcrypto })
const heard = jest.mocked(wire.call)
const id = 'h'.repeat(24)
const member = {
  id: 'm'.repeat(24),
  name: '周党员',
  home: '周家',
  category: 'home',
  count: 3,
  room: true,
  hub: null,
  isHub: false,
  exempt: null,
  volunteers: false
}
const view: LinkView = {
  id,
  kind: 'home',
  name: '王家',
  stage: 'proposed',
  member: null,
  since: null,
  proposal: {
    kind: 'apply',
    member: { id: 'n'.repeat(24), name: '李党员' },
    by: '李党员',
    at: '2026-11-20T00:12:00.000Z'
  },
  acts: [],
  contact: null,
  offDuty: false,
  course: [],
  advice: [],
  objections: [],
  byProxy: true
}
const answers: Record<string, object> = {
  read: view,
  members: { node: 'v'.repeat(24), rows: [member], after: null }
}
const sent = () => heard.mock.lastCall?.[1] as { method: string; input: object } | undefined

beforeEach(() => {
  heard.mockReset()
  heard.mockImplementation((_, { method }: { method: string }) =>
    Promise.resolve({ ok: true, value: answers[method] ?? { id, stage: 'agreed', version: 2 } })
  )
})

/** The choice without which an act is not sent. */
const chosen: Partial<Record<CardAct, string>> = {
  choose: `member-${member.id}`,
  assign: `member-${member.id}`,
  change: `member-${member.id}`,
  advise: 'favors-no'
}
/** Acts that no words go with. */
const silent: readonly CardAct[] = ['apply', 'choose', 'assign', 'withdraw', 'approve']

test.each(Object.keys(forms) as CardAct[])('%s goes to the cloud as its contract takes it', async (act) => {
  const done = jest.fn()
  const page = await draw(<ActSheet act={act} row={view} onDone={done} onClose={jest.fn()} />)
  expect(page.text()).toContain('李党员想联王家')
  const choice = chosen[act]
  if (choice) {
    await page.tap(actWords(act))
    expect(done).not.toHaveBeenCalled()
    await touch(async () => document.getElementById(choice)?.click())
  }
  if (!silent.includes(act)) await page.type('离得近些')
  await page.tap(actWords(act))
  expect(done).toHaveBeenCalledTimes(1)
  expect(sent()).toMatchObject({ method: act, input: { id } })
  expect(JSON.stringify(sent()?.input).includes('离得近些')).toBe(!silent.includes(act))
  expect(z.safeParse(contract[`link.${act}`].input, sent()?.input).error).toBeUndefined()
  await page.remove()
})

test.each(['end', 'refuse', 'accept'] as const)('%s is not sent without words', async (act) => {
  const done = jest.fn()
  const page = await draw(<ActSheet act={act} row={view} onDone={done} onClose={jest.fn()} />)
  expect(page.text()).toContain('先写一句话')
  await page.tap(actWords(act))
  expect(done).not.toHaveBeenCalled()
  await page.remove()
})
