const fastCheck = require('../../../node_modules/fast-check/lib/cjs/fast-check.js')

/** `npm run test:courses` gives others. */
const seed = Number(process.env.COURSES_SEED ?? 20261130)

/**
 * Random courses are the same in every run, so that whether a change passes depends on the change; `npm run
 * test:courses` looks for those that break something (docs/decisions/0060).
 */
fastCheck.configureGlobal({ seed })
module.exports = fastCheck
