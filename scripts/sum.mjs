// Prints the plain closing line of several runs: the tests as counted, and every command that failed beside them.
import { readFileSync } from 'node:fs'

const [failedCommands, ...files] = process.argv.slice(2)
const none = { numPassedTests: 0, numFailedTests: 0, numFailedTestSuites: 1 }

function countedIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    console.log(`no test results: ${error.message}`)
    return none
  }
}

const runs = files.map(countedIn)
const passed = runs.reduce((sum, one) => sum + one.numPassedTests, 0)
// A file that did not even run counts as one.
const failed = runs.reduce(
  (sum, one) => sum + Math.max(one.numFailedTests, one.numFailedTestSuites > 0 ? 1 : 0),
  0
)
const all = Math.max(failed, Number(failedCommands))
console.log(`${passed} passed, ${all} failed`)
process.exit(all > 0 || runs.some((one) => one.numPassedTests === 0) ? 1 : 0)
