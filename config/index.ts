import path from 'node:path'
import type { UserConfigExport } from '@tarojs/cli'
import { version } from '../package.json'

const platform = process.env.TARO_ENV ?? 'weapp'
/**
 * Compiled besides `src`: the contract, which lies beside it, and what is published in a newer JavaScript than
 * phones in the village understand.
 */
const include = ['../types', '../node_modules/zod', '../node_modules/uqr'].map((folder) =>
  path.resolve(__dirname, folder)
)

/**
 * The copies that Taro puts into each subpackage of what several of them use. They are minimized already, and their
 * hash says nothing of what is in them: minimized once more, they came out of the cache as they were before a change.
 */
const copies = /.\/sub-common\//

const subpackage = /\/src\/(matter|account|admin|work|figures|link|wish|group)\//
/**
 * The browser version in parts: one for each subpackage, one for what besides the app and the home page is needed by
 * any. The styles are one, so that what comes later in them is the same whichever page is opened first.
 */
const partsOfSite = {
  default: false,
  defaultVendors: false,
  styles: { name: 'app', type: 'css/mini-extract', chunks: 'all', enforce: true, priority: 3 },
  subpackages: {
    name: (module: { nameForCondition(): string }) => subpackage.exec(module.nameForCondition())?.[1],
    test: subpackage,
    chunks: 'async',
    enforce: true,
    priority: 2
  },
  shared: { name: 'shared', chunks: 'async', enforce: true, priority: 1 }
} as const

const config: UserConfigExport<'webpack5'> = {
  projectName: 'lianhu',
  date: '2026-11-22',
  designWidth: 750,
  deviceRatio: { 640: 2.34 / 2, 750: 1, 375: 2, 828: 1.81 / 2 },
  sourceRoot: 'src',
  outputRoot: `dist/${platform}`,
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: process.env.TARO_CACHE !== '0' },
  plugins: [path.resolve(__dirname, 'components.cjs')],
  // What a shared card shows; a picture has to lie in the package under its own name.
  copy: { patterns: [{ from: 'src/card.png', to: `dist/${platform}/card.png` }], options: {} },
  defineConstants: { 'process.env.TARO_APP_VERSION': JSON.stringify(version) },
  logger: { quiet: true, stats: false },
  mini: {
    enableSourceMap: false,
    optimizeMainPackage: { enable: true },
    webpackChain: (chain) => {
      for (const name of ['terserPlugin', 'cssoWebpackPlugin'])
        chain.optimization.minimizer(name).tap(([options]) => [{ ...options, exclude: copies }])
    },
    compile: { include },
    miniCssExtractPluginOption: { ignoreOrder: true },
    // Sizes are written in the px that the design names, and stay what they are on every phone.
    postcss: { pxtransform: { enable: false, config: {} }, cssModules: { enable: false } }
  },
  h5: {
    publicPath: './',
    staticDirectory: 'static',
    enableSourceMap: false,
    router: { mode: 'hash' },
    // Named by what is in them: a browser keeps them for good.
    output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
    webpackChain: (chain) => {
      chain.performance.hints(false)
      // Does what terser does in a fraction of its time; names of functions stay, as Taro has it.
      const minimizer = chain.optimization.minimizer('terserPlugin')
      const { swcMinify } = minimizer.get('plugin')
      const terserOptions = { compress: true, mangle: true, keep_fnames: true, format: { comments: false } }
      minimizer.tap(([options]) => [{ ...options, minify: swcMinify, terserOptions }])
      // The home page travels with the app, what every other page needs after it.
      chain.entry('app').add(path.resolve(__dirname, '../src/pages/home/index'))
      chain.optimization.splitChunks({ cacheGroups: partsOfSite })
    },
    compile: { include },
    miniCssExtractPluginOption: {
      ignoreOrder: true,
      filename: 'css/[name].[contenthash:8].css'
    },
    postcss: { autoprefixer: { enable: true, config: {} }, pxtransform: { enable: false, config: {} } }
  }
}

export default config
