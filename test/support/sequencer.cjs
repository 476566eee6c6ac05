/** Test files that take longest, the longest first: begun first, so that no worker is left alone with one. */
const long = [
  'browser/accessibility.long',
  'cloudfunctions/tables/unseen.long',
  'cloudfunctions/tables/otherAccess.long',
  'cloudfunctions/model/memory.long',
  'cloudfunctions/model/cloud.long',
  'cloudfunctions/tables/once.long',
  'browser/bringIn',
  'browser/accessibility',
  'cloudfunctions/everyMethod',
  'cloudfunctions/matter/offered',
  'cloudfunctions/account/sending/queue',
  'cloudfunctions/matter/search',
  'demo/everyDay',
  'demo/seed',
  'weapp/setData',
  'weapp/pages',
  'emulator/cli',
  'emulator/database/scale'
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
