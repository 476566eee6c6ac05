import { hashOf } from '../../../cloudfunctions/kernel/code'
import { inDays } from '../days'
import { leads, matterBefore } from '../matterAt'
import { code, list, read, type Subject } from '../subject'
import { measured, who } from '../village'
import { matterActTraits } from './matterActs'

const tray = (by: string, name: string, whose: 'mine' | 'node'): Subject =>
  list(by, 'matter.tray', { tray: name, whose }, { variant: `${name}, ${whose}` })

const search = (by: string, variant: string, input: Record<string, unknown>, more: Partial<Subject> = {}) =>
  list(by, 'matter.search', input, { variant, ...more })

const byWords = { beyond: { calls: 1, decision: '0031' } }

/** The receipt of somebody who asked through another. */
const receiptCode = 'b3nch0f4ll'

export const matter: Subject[] = [
  list(who.asker, 'matter.mine'),
  tray(who.hub, 'sort', 'mine'),
  tray(who.officer, 'discuss', 'mine'),
  tray(who.handler, 'handle', 'mine'),
  tray(who.officer, 'handle', 'node'),
  tray(who.officer, 'inform', 'node'),
  tray(who.officer, 'closed', 'node'),
  tray(who.town, 'town', 'mine'),
  tray(who.unit, 'unit', 'mine'),
  list(who.asker, 'matter.shared'),
  list(who.town, 'matter.supervise'),
  list(who.officer, 'matter.minutes', { day: inDays(-10) }),
  list(who.officer, 'matter.together', { id: leads.followed }),
  search(who.officer, 'newest', {}),
  search(who.officer, 'kind', { stage: 'discussed', category: 'infrastructure' }),
  search(who.officer, 'words', { words: '路灯' }, byWords),
  search(who.town, 'words, town', { words: '路灯 灯头' }, byWords),
  search(who.asker, 'mine', { words: '路灯', whose: 'mine' }),
  read(who.officer, 'matter.counts', {}, { counts: true }),
  read(who.officer, 'matter.handlers', {}, { counts: true }),
  read(who.asker, 'matter.whom'),
  read(who.asker, 'matter.read', async ({ id, put }) => {
    await put('matters', matterBefore(id, 'closed'))
    return { id }
  }),
  read(who.asker, 'matter.course', { id: leads.followed }),
  read(
    who.officer,
    'matter.alike',
    async ({ id, put }) => {
      await put('matters', matterBefore(id, 'sorted'))
      return { id }
    },
    { beyond: { calls: 1, overBare: 1.2, decision: '0045' } }
  ),
  code(who.officer, 'matter.byReceipt', async ({ id, put }) => {
    const { _id, name } = measured.hub!
    const opening = { proxy: { id: _id, name }, receipt: hashOf(receiptCode) }
    await put('matters', matterBefore(id, 'handling', opening))
    return { code: receiptCode }
  }),
  ...matterActTraits
]
