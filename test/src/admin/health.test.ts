import {
  failureWords,
  isWell,
  lateWords,
  rewriteWords,
  rightWords,
  settingWords,
  workWords,
  type Health
} from '../../../src/admin/health/words'

const now = Date.parse('2026-11-24T02:00:00Z')
const failure = {
  work: 'matters.effects',
  doc: 'matter-1',
  tries: 6,
  since: '2026-11-23T02:00:00Z',
  nextAt: '2026-11-25T02:00:00Z',
  error: 'x',
  stuck: true
}
const well: Health = {
  release: '1',
  failures: [],
  more: false,
  late: [],
  settings: [],
  waiting: [],
  rewrites: []
}

it('names what was to be done, and what it does not know by its own name', () => {
  expect(workWords('matters.effects')).toBe('群众的事：办完以后该接着做的（送消息、计数）')
  expect(workWords('looks.wishes')).toBe('微心愿：看看有没有人管')
  expect(workWords('rewrites')).toBe('更新数据')
  expect(workWords('visits.digest')).toBe('visits：digest')
})

it('says since when it fails, how often it was tried, and when it is tried again', () => {
  expect(failureWords(failure, now)).toBe('从昨天 10:00起，试了 6 次。每天再试一次，下次明天 10:00。')
  expect(failureWords({ ...failure, stuck: false, tries: 1 }, now)).toBe(
    '从昨天 10:00起，试了 1 次。下次明天 10:00。'
  )
})

it('says what is late, and which setting cannot be used', () => {
  const late = { runs: 'organization', collection: 'persons', since: failure.since }
  expect(lateWords(late, now)).toBe('人员：从昨天 10:00起就该做了，还没有做。')
  expect(settingWords({ nodeId: 'v', node: '石桥村', setting: 'objections' })).toMatch(
    /^石桥村的「.+」填得不对/
  )
  expect(settingWords({ nodeId: 'v', node: '石桥村', setting: 'gone' })).toContain('「gone」')
})

it('counts what was looked at and what became of it', () => {
  const rewrite = {
    ...{ id: 'a', migration: null, what: '群众的事', begunAt: failure.since, endedAt: null },
    ...{ of: 10, seen: 4, different: 0, written: 0 }
  }
  expect(rewriteWords(rewrite, now)).toBe('看了 4 / 10 条，都对得上。')
  expect(rewriteWords({ ...rewrite, seen: 12, different: 3, written: 2, endedAt: failure.since }, now)).toBe(
    '昨天 10:00做完，12 条，3 条对不上，改好 2 条。'
  )
})

it('is well where nothing fails, is late, cannot be used or waits to be migrated', () => {
  expect(isWell(well)).toBe(true)
  expect(isWell({ ...well, failures: [failure] })).toBe(false)
  expect(isWell({ ...well, waiting: [{ migration: 1, what: 'x' }] })).toBe(false)
})

it('says in one line what was all right, with the moment of the last', () => {
  const right = (what: string, seen: number, endedAt: string) => ({
    ...{ id: what, migration: null, what, begunAt: failure.since, endedAt },
    ...{ of: seen, seen, different: 0, written: 0 }
  })
  const both = [right('群众的事', 46, '2026-11-23T02:00:00Z'), right('微心愿', 9, '2026-11-23T02:05:00Z')]
  expect(rightWords(both, now)).toBe('昨天 10:05做完：群众的事 46 条、微心愿 9 条。')
})
