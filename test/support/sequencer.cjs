/** Test files that take half a minute or more, the longest first: begun first, so that no worker is left alone with one. */
const long = [
  'browser/accessibility',
  'cloudfunctions/model/memory',
  'cloudfunctions/otherAccess',
  'cloudfunctions/unseen',
  'cloudfunctions/model/cloud',
  'cloudfunctions/matter/handedRound',
  'cloudfunctions/once',
  'cloudfunctions/badInput',
  'cloudfunctions/access',
  'browser/bypass',
  'browser/bringIn',
  'browser/linkage'
]

const rankOf = ({ path }) => {
  const rank = long.findIndex((name) => path.replaceAll('\\', '/').endsWith(`test/${name}.test.ts`))
  return rank < 0 ? long.length : rank
}

/** Orders the files of a run; jest itself knows no times before the first run, and goes by the size of files. */
module.exports = class Sequencer {
  sort(tests) {
    return [...tests].sort((a, b) => rankOf(a) - rankOf(b) || (a.path < b.path ? -1 : 1))
  }
  shard(tests) {
    return tests
  }
  allFailedTests(tests) {
    return tests
  }
  cacheResults() {}
}
