import type { MatterView } from '../../../src/features/matter/view/whoWords'

/** A matter as its reader sees it, fresh from being asked unless told otherwise. */
export const viewOf = (more: Partial<MatterView> = {}): MatterView => ({
  id: 'm'.repeat(24),
  number: '261123-TEST2',
  version: 1,
  subject: '桥头路灯不亮',
  stage: 'asked',
  asker: { name: '王秀英', household: null, you: false },
  proxy: null,
  hidden: false,
  bypass: null,
  parts: [],
  extension: null,
  hold: null,
  substitute: null,
  cluster: null,
  joined: 0,
  shared: null,
  exclusion: null,
  assembly: false,
  unrated: false,
  place: null,
  category: null,
  subcategory: null,
  subcategories: [],
  urgency: null,
  responsible: null,
  stranded: false,
  silence: null,
  due: null,
  outcome: null,
  rating: null,
  reopened: 0,
  history: [said(1, '桥头路灯不亮')],
  acts: ['agenda', 'answer', 'ask', 'add', 'classify'],
  days: {},
  ...more
})

/** Something the asker said, as the history tells it. */
export const said = (seq: number, text: string): MatterView['history'][number] => ({
  seq,
  act: seq === 1 ? 'submit' : 'add',
  stage: 'asked',
  at: '2026-11-23T00:12:00.000Z',
  by: { name: '王秀英', standing: 'asker', you: false },
  text,
  photos: []
})
