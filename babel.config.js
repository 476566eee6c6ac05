module.exports = {
  presets: [
    [
      'taro',
      {
        framework: 'react',
        ts: true,
        compiler: 'webpack5',
        reactJsxRuntime: 'automatic',
        // Phones in the village are years old; servers, which package.json speaks of, are not.
        ignoreBrowserslistConfig: true,
        targets: { chrome: '78', ios: '13' }
      }
    ]
  ]
}
