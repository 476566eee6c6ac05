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
/** Random courses begin with one seed. */
const moduleNameMapper = { '^fast-check$': '<rootDir>/test/support/jest/fastCheck.cjs' }

const project = (displayName, testMatch, more = {}) => ({
  displayName,
  rootDir: __dirname,
  testMatch: testMatch.map((pattern) => `<rootDir>/test/${pattern}`),
  testEnvironment: 'node',
  transform,
  transformIgnorePatterns: ['/node_modules/(?!(mingo)/)'],
  ...more,
  moduleNameMapper: { ...moduleNameMapper, ...more.moduleNameMapper }
})

/** Tests that call functions find them built once for the whole run. */
const onTheCloud = {
  globalSetup: '<rootDir>/test/support/functions/setup.ts',
  globalTeardown: '<rootDir>/test/support/functions/teardown.ts'
}

/** Files of a worker share one scope and the modules they load. */
const shared = {
  testEnvironment: '<rootDir>/test/support/jest/environment.cjs',
  runtime: '<rootDir>/test/support/jest/runtime.cjs'
}

module.exports = {
  projects: [
    project('types', ['types/**/*.test.ts'], shared),
    project('functions', ['cloudfunctions/**/*.test.ts'], { ...shared, ...onTheCloud }),
    project('emulator', ['emulator/**/*.test.ts'], shared),
    project('demo', ['demo/**/*.test.ts'], { ...shared, ...onTheCloud }),
    project('scripts', ['scripts/**/*.test.ts'], { ...shared, ...onTheCloud }),
    project('src', ['src/**/*.test.ts', 'src/**/*.test.tsx'], {
      moduleNameMapper: {
        '\\.scss$': '<rootDir>/test/src/support/style.ts',
        '^@tarojs/taro$': '<rootDir>/test/src/support/taro.ts',
        '^@tarojs/components$': '<rootDir>/test/src/support/components.tsx'
      }
    }),
    project('weapp', ['weapp/**/*.test.ts'], {
      ...onTheCloud,
      testEnvironment: 'jsdom',
      // The compiled mini program runs as it is.
      transformIgnorePatterns: ['/node_modules/', '<rootDir>/dist/']
    }),
    project('browser', ['browser/**/*.test.ts'], { ...shared, ...onTheCloud })
  ],
  // What functions log, a line for each call, is looked at by the tests of the log alone.
  silent: true,
  testSequencer: '<rootDir>/test/support/sequencer.cjs',
  testTimeout: 60000
}
