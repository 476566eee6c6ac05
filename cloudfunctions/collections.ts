import type { CollectionName } from './kernel/documents'

/**
 * How long documents are kept (boundaries.md). `record`: what an organization has on file, for good; `derived`: as
 * long as what it follows from, and made anew from it; `passing`: until what it serves is done, which removes it; or
 * so many days after the moment in a field, when a timer removes it (kernel/retention).
 */
export type Keeps = 'record' | 'derived' | 'passing' | { field: string; days: number }

/**
 * Every collection with its indexes and how long it is kept, declared once: the deployment
 * applies it, the local cloud obeys it.
 * A query that none of these serves is an error in tests.
 */
export interface Collection {
  keeps: Keeps
  indexes: { name: string; keys: Record<string, 1 | -1>; unique?: boolean }[]
}

const index = (name: string, keys: Record<string, 1 | -1>) => ({ name, keys })

export const collections: Record<CollectionName, Collection> = {
  organizations: {
    keeps: 'record',
    indexes: [
      index('by_path', { path: 1, _id: 1 }),
      index('by_kind', { path: 1, kind: 1, _id: 1 }),
      index('by_parent', { parentId: 1, _id: 1 }),
      index('pending', { pendingSince: 1 })
    ]
  },
  /** Stored data that is written anew in parts: migrations, and what is derived from histories. */
  rewrites: {
    keeps: 'record',
    indexes: [index('by_begun', { begunAt: -1 }), index('due', { nextAt: 1 })]
  },
  adminCodes: { keeps: 'record', indexes: [] },
  moves: { keeps: 'record', indexes: [index('due', { nextAt: 1 })] },
  /** Open documents that are to be looked at, since somebody who could act on them may be gone: domain/tree/looks.ts. */
  looks: { keeps: 'passing', indexes: [index('due', { collection: 1, nextAt: 1 })] },
  /** The day on which everything below a root was last looked at. */
  lookDays: { keeps: 'passing', indexes: [index('by_day', { day: 1 })] },
  persons: {
    keeps: 'record',
    indexes: [
      index('by_openid', { openid: 1 }),
      index('by_invitation', { 'invitation.code': 1 }),
      index('by_post', { postKeys: 1, _id: 1 }),
      index('by_reach', { reach: 1, _id: 1 }),
      index('by_reach_name', { reach: 1, name: 1 }),
      index('by_household', { householdId: 1 }),
      index('by_serving', { serving: 1, _id: 1 }),
      index('by_linked_member', { 'linkedMember.id': 1, _id: 1 }),
      index('by_city_member', { 'cityMember.id': 1, _id: 1 }),
      index('by_phone', { phone: 1 }),
      index('by_substitute', { substitutes: 1 }),
      index('following', { followAt: 1 }),
      index('looked', { lookAt: 1 }),
      index('pending', { pendingSince: 1 }),
      index('by_path', { path: 1, _id: 1 }),
      index('by_name', { path: 1, name: 1 })
    ]
  },
  /** Who opened a phone number of a household, and what for: seen by the household. */
  accesses: {
    keeps: { field: 'until', days: 0 },
    indexes: [index('by_household', { householdId: 1, key: -1 }), index('kept_from', { until: 1 })]
  },
  accounts: { keeps: 'record', indexes: [] },
  claimTries: { keeps: { field: 'last', days: 1 }, indexes: [index('kept_from', { last: 1 })] },
  /** Work of timers that failed, until it goes through: kernel/eachDue.ts. */
  failures: {
    keeps: { field: 'nextAt', days: 7 },
    indexes: [index('by_since', { since: 1 }), index('kept_from', { nextAt: 1 })]
  },
  /** What somebody did within a day or an hour of what is limited: kernel/rateLimit.ts. */
  limits: { keeps: { field: 'until', days: 1 }, indexes: [index('kept_from', { until: 1 })] },
  households: {
    keeps: 'record',
    indexes: [
      index('by_path', { path: 1, _id: 1 }),
      index('by_member', { 'member.id': 1, _id: 1 }),
      index('gaps', { path: 1, 'member.id': 1, _id: 1 }),
      index('by_invitation', { 'invitation.code': 1 }),
      index('pending', { pendingSince: 1 })
    ]
  },
  /** What one person alone does not decide of a household, with who asked, who said yes and what was undone. */
  householdRequests: {
    keeps: 'record',
    indexes: [
      index('by_household', { householdId: 1, key: -1 }),
      index('waiting', { waitsAt: 1, key: 1 }),
      index('by_path', { path: 1, _id: 1 }),
      index('waiting_below', { path: 1, waits: 1, key: 1 }),
      index('by_above', { above: 1, waits: 1, key: 1 }),
      index('by_person', { 'person.id': 1, key: -1 }),
      index('alarm', { alarmKey: 1 }),
      index('pending', { pendingSince: 1 })
    ]
  },
  /** What households let others know of their hardship: what was withdrawn is gone at once (domain/household/care). */
  careConsents: { keeps: 'record', indexes: [] },
  /** Whose a telephone number is in a village: what keeps it from being put on file twice at once. */
  phones: { keeps: 'record', indexes: [] },
  /** Whose a name is in a household: what keeps two of one name from coming in at once. */
  names: { keeps: 'record', indexes: [] },
  rosters: { keeps: 'passing', indexes: [index('by_state', { state: 1, at: 1 })] },
  rosterParts: { keeps: 'passing', indexes: [] },
  /** What a village chose for the headers of its rosters. */
  rosterColumns: { keeps: 'record', indexes: [] },
  matters: {
    keeps: 'record',
    indexes: [
      index('by_hands', { hands: 1, tray: 1, dueKey: 1 }),
      index('by_node', { path: 1, tray: 1, dueKey: 1 }),
      index('by_path', { path: 1, _id: 1 }),
      index('by_asker', { 'asker.id': 1, askedKey: -1 }),
      index('by_asker_tray', { 'asker.id': 1, tray: 1, askedKey: -1 }),
      index('by_office', { 'office.id': 1, tray: 1, dueKey: 1 }),
      index('by_proxy', { 'proxy.id': 1, askedKey: -1 }),
      index('by_receipt', { receipt: 1 }),
      // What is looked for, and what figures count: the latest of a node, of its stages and categories, and of whom
      // they concern.
      index('newest', { path: 1, askedKey: -1 }),
      index('by_stage', { path: 1, stage: 1, category: 1, askedKey: -1 }),
      index('by_involved', { involved: 1, askedKey: -1 }),
      index('decided', { decisions: 1, _id: 1 }),
      index('late_to', { lateTo: 1, dueKey: 1 }),
      // The matters behind a figure.
      index('by_mark', { 'office.id': 1, marks: 1, askedKey: -1 }),
      // The queue of what the clock does by itself.
      index('alarm', { alarmKey: 1 }),
      index('by_cluster', { 'cluster.id': 1, _id: 1 }),
      index('by_cluster_home', { 'cluster.id': 1, 'asker.householdId': 1 }),
      index('by_cluster_asker', { 'cluster.id': 1, 'asker.id': 1 }),
      index('pending', { pendingSince: 1 })
    ]
  },
  /** What is open at a node, by what pages count it by: domain/matter/effects/tally.ts. */
  tallies: {
    keeps: 'derived',
    indexes: [
      index('by_path', { path: 1, _id: 1 }),
      index('by_hands', { hands: 1 }),
      index('stale', { staleAt: 1 })
    ]
  },
  /** Which matters a village and a year have by a piece of their words: domain/matter/effects/terms.ts. */
  terms: { keeps: 'derived', indexes: [] },
  links: {
    keeps: 'record',
    indexes: [
      index('by_member', { memberIds: 1, _id: 1 }),
      index('by_path', { path: 1, _id: 1 }),
      index('by_stage', { path: 1, stage: 1, sinceKey: 1 }),
      // What holds by a roster and was never on a list.
      index('unlisted', { path: 1, stage: 1, listId: 1, sinceKey: 1 }),
      index('by_above', { above: 1, sinceKey: 1 }),
      // What may be left with nobody at an office: domain/tree/looks.ts.
      index('by_above_stage', { above: 1, stage: 1, _id: 1 }),
      index('by_list', { listId: 1, _id: 1 }),
      index('by_list_stage', { listId: 1, stage: 1, _id: 1 }),
      index('objected', { path: 1, openObjections: 1, sinceKey: 1 }),
      index('list_objected', { listId: 1, openObjections: 1 }),
      index('pending', { pendingSince: 1 })
    ]
  },
  lists: {
    keeps: 'record',
    indexes: [
      index('by_path', { path: 1, _id: 1 }),
      index('by_node', { path: 1, key: -1 }),
      index('due', { state: 1, endsAt: 1 }),
      index('pending', { pendingSince: 1 })
    ]
  },
  groups: {
    keeps: 'record',
    // What keeps one chat from being tied to two groups; a group without one holds a key of its own.
    indexes: [{ ...index('by_chat', { chatKey: 1 }), unique: true }]
  },
  notices: { keeps: 'record', indexes: [index('pending', { pendingSince: 1 })] },
  receipts: { keeps: 'record', indexes: [] },
  feed: { keeps: 'record', indexes: [index('by_group', { groupId: 1, key: -1 })] },
  reports: {
    keeps: 'record',
    indexes: [
      index('by_path', { path: 1, _id: 1 }),
      index('by_tray', { path: 1, tray: 1, key: -1 }),
      index('by_mark', { path: 1, marked: 1, key: -1 }),
      index('by_open', { path: 1, open: 1, key: 1 }),
      index('by_hands', { hands: 1, open: 1, key: 1 }),
      index('by_author', { 'by.id': 1, atKey: -1 }),
      index('pending', { pendingSince: 1 })
    ]
  },
  ledger: {
    keeps: 'record',
    indexes: [index('by_node', { nodeId: 1, key: -1 }), index('by_person', { personId: 1, key: -1 })]
  },
  feedMarks: { keeps: 'record', indexes: [] },
  messages: {
    keeps: { field: 'at', days: 3 * 365 },
    indexes: [
      index('by_reader', { to: 1, key: -1 }),
      index('by_line', { line: 1, lineKey: -1 }),
      index('line_due', { line: 1, sendAt: 1 }),
      index('due', { sendAt: 1 }),
      index('kept_from', { at: 1 })
    ]
  },
  deliveries: {
    keeps: { field: 'endedAt', days: 90 },
    indexes: [index('due', { sendAt: 1 }), index('kept_from', { endedAt: 1 })]
  },
  consents: { keeps: 'record', indexes: [] },
  publications: {
    keeps: 'record',
    indexes: [
      index('by_path', { path: 1, _id: 1 }),
      index('by_part', { path: 1, kind: 1, state: 1, 'shows.part': 1, key: -1 }),
      index('by_state', { path: 1, state: 1, key: 1 }),
      index('by_hands', { hands: 1, state: 1, key: 1 }),
      index('due', { checkAt: 1 }),
      index('pending', { pendingSince: 1 })
    ]
  },
  wishes: {
    keeps: 'record',
    indexes: [
      index('by_hands', { hands: 1, tray: 1, dueKey: 1 }),
      index('by_node', { path: 1, tray: 1, dueKey: 1 }),
      index('by_path', { path: 1, _id: 1 }),
      index('by_owner', { owners: 1, askedKey: -1 }),
      index('by_owner_tray', { owners: 1, tray: 1, askedKey: -1 }),
      index('by_owner_stage', { owners: 1, stage: 1, _id: 1 }),
      index('alarm', { alarmKey: 1 }),
      index('pending', { pendingSince: 1 })
    ]
  }
}
