// Prints the plain closing line of several runs: the tests as counted, and before it everything that failed, by name.
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

/** What failed in a run, with the first lines of why; a file that broke outside of its tests is named too. */
const failures = ({ testResults = [] }) =>
  testResults
    .filter(({ status }) => status === 'failed')
    .flatMap(({ name, message, assertionResults }) => {
      const failed = assertionResults.filter(({ status }) => status === 'failed')
      const why = (text = '') => text.split('\n').slice(0, 12).join('\n    ')
      if (failed.length === 0) return [`${name}\n    ${why(message)}`]
      return failed.map(
        ({ fullName, failureMessages }) => `${name}: ${fullName}\n    ${why(failureMessages[0])}`
      )
    })

const runs = files.map(countedIn)
for (const failure of runs.flatMap(failures)) console.log(`failed: ${failure}`)
if (failedCommands) console.log(`ended with an error: ${failedCommands}`)
const passed = runs.reduce((sum, one) => sum + one.numPassedTests, 0)
// A file that did not even run counts as one.
const failed = runs.reduce(
  (sum, one) => sum + Math.max(one.numFailedTests, one.numFailedTestSuites > 0 ? 1 : 0),
  0
)
const all = Math.max(failed, failedCommands ? 1 : 0)
console.log(`${passed} passed, ${all} failed`)
process.exit(all > 0 || runs.some((one) => one.numPassedTests === 0) ? 1 : 0)
