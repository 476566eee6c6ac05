/** The addresses of all pages of the mini program, as its configuration lists them. */
export function routesOfApp(): string[] {
  const { pages = [], subPackages = [] } = configuration()
  return [...pages, ...subPackages.flatMap(({ root, pages: some }) => some.map((page) => `${root}/${page}`))]
}

interface Configuration {
  pages?: string[]
  subPackages?: { root: string; pages: string[] }[]
}

/** The file is written for Taro's compiler, which provides what it calls. */
function configuration(): Configuration {
  Object.assign(globalThis, { defineAppConfig: (config: Configuration) => config })
  return jest.requireActual<{ default: Configuration }>('../../../src/app.config').default
}
