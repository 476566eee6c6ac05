declare module 'miniprogram-simulate/src/utils' {
  const utils: { runJs(file: string): void }
  export default utils
}
