/** What a field asks, for who cannot see it. In a browser the control that can be filled lies inside Taro's own. */
export const named = (words: string | undefined): object =>
  process.env.TARO_ENV === 'h5' ? { nativeProps: { 'aria-label': words } } : { 'aria-label': words }
