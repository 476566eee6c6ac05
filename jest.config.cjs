/** Tests run on the sources as they stand; only the weapp and browser projects need a build first. */
const transform = {
  '^.+\\.(t|j)sx?$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
        target: 'es2022'
      }
    }
  ]
}
const project = (displayName, testMatch, more = {}) => ({
  displayName,
  rootDir: __dirname,
  testMatch: testMatch.map((pattern) => `<rootDir>/test/${pattern}`),
  testEnvironment: 'node',
  transform,
  transformIgnorePatterns: ['/node_modules/(?!(mingo)/)'],
  ...more
})

module.exports = {
  projects: [
    project('types', ['types/**/*.test.ts']),
    project('functions', ['cloudfunctions/**/*.test.ts']),
    project('emulator', ['emulator/**/*.test.ts'])
  ],
  testTimeout: 30000
}
