// Prints the plain closing line of a run: the tests as counted, and every command that failed beside them.
import { readFileSync } from 'node:fs'

const [file, failedCommands] = process.argv.slice(2)
let counted = { numPassedTests: 0, numFailedTests: 0, numFailedTestSuites: 1 }
try {
  counted = JSON.parse(readFileSync(file, 'utf8'))
} catch (error) {
  console.log(`no test results: ${error.message}`)
}
const failed = Math.max(
  counted.numFailedTests,
  counted.numFailedTestSuites > 0 ? 1 : 0,
  Number(failedCommands)
)
console.log(`${counted.numPassedTests} passed, ${failed} failed`)
process.exit(failed > 0 || counted.numPassedTests === 0 ? 1 : 0)
