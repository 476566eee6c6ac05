const path = require('node:path')

/** Seconds above which a file is named as too slow, and how many of the slowest are told. */
const tooSlow = 20
const told = 10

const seconds = ({ perfStats }) => (perfStats.end - perfStats.start) / 1000
const row = (result) =>
  `  ${seconds(result).toFixed(1).padStart(6)} s  ${path.relative(process.cwd(), result.testFilePath)}`

/** Says how far a run is while it runs; at its end the slowest files and the names of what failed. */
module.exports = class Reporter {
  constructor() {
    this.files = []
    this.all = 0
    this.said = 0
  }

  onRunStart(aggregated) {
    this.all = aggregated.numTotalTestSuites
    this.started = Date.now()
    // Who asked for a quick answer is told what is known by then.
    process.once('SIGTERM', () => {
      console.error(`stopped after ${this.files.length} of ${this.all} files; npm test runs them all`)
      this.onRunComplete()
      process.exit(this.files.some(({ failureMessage }) => failureMessage) ? 1 : 0)
    })
  }

  onTestResult(_test, result, aggregated) {
    this.files.push(result)
    if (result.failureMessage) console.error(result.failureMessage)
    const share = Math.floor((this.files.length / this.all) * 20)
    if (share === this.said && !result.failureMessage) return
    this.said = share
    const failed = aggregated.numFailedTests > 0 ? `, ${aggregated.numFailedTests} failed` : ''
    console.error(
      `  ${this.files.length} of ${this.all} files, ${aggregated.numPassedTests} tests passed${failed}, ${Math.round((Date.now() - this.started) / 1000)} s`
    )
  }

  onRunComplete() {
    const slowest = [...this.files].sort((a, b) => seconds(b) - seconds(a)).slice(0, told)
    console.error(`the slowest files:\n${slowest.map(row).join('\n')}`)
    const slow = this.files.filter((one) => seconds(one) > tooSlow)
    if (slow.length > 0) console.error(`too slow, above ${tooSlow} s: ${slow.length} of ${this.all}`)
    const failed = this.files.flatMap((one) =>
      one.testExecError
        ? [`${path.relative(process.cwd(), one.testFilePath)}: did not run`]
        : one.testResults
            .filter(({ status }) => status === 'failed')
            .map(({ fullName }) => `${path.relative(process.cwd(), one.testFilePath)}: ${fullName}`)
    )
    if (failed.length > 0) console.error(`failed:\n${failed.map((name) => `  ${name}`).join('\n')}`)
  }
}
