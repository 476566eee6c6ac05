/** What the build puts the values of into the code: neither a phone nor a browser has a `process`. */
declare const process: {
  readonly env: { readonly TARO_ENV: 'weapp' | 'h5'; readonly TARO_APP_VERSION: string }
}
