/** What a picture shows, for who cannot see it; no words where something around it says so. */
export const alt = (words: string): object =>
  process.env.TARO_ENV === 'h5' ? { nativeProps: { alt: words } } : { ariaLabel: words }
