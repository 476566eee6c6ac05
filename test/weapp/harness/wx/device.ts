import { randomFillSync } from 'node:crypto'
import { picture } from '../../../support/upload'
import { failWith, promising, succeed, type Callbacks } from './answer'
import type { Privacy } from './privacy'

/** What a person's hands did outside the app, for tests to read. */
export interface Asked {
  phoneCalls: string[]
  toasts: string[]
}

/** The files on the phone: the one photo that `chooseMedia` picks, until WeChat closes, or for good where it was saved. */
export class Files {
  private opening = 0

  /** WeChat is opened anew: it has let go of what was chosen before. */
  forget(): void {
    this.opening += 1
  }

  get chosen(): string {
    return `wxfile://tmp/${this.opening}/photo.png`
  }

  readonly at = (path: string): Buffer | undefined =>
    path === this.chosen || path.startsWith('wxfile://usr/') ? picture : undefined
}

type Picked = Callbacks<{ tempFiles: { tempFilePath: string; size: number }[] }>
type Pointed = Callbacks<{ name: string; address: string; latitude: number; longitude: number }>

/** Camera, map, telephone and screen, as thin as the app needs them. */
export const deviceApi = (privacy: Privacy, asked: Asked, files: Files) => ({
  getMenuButtonBoundingClientRect: () => ({
    width: 87,
    height: 32,
    top: 26,
    right: 365,
    bottom: 58,
    left: 278
  }),
  getWindowInfo: () => ({ windowWidth: 375, windowHeight: 812, pixelRatio: 2, statusBarHeight: 20 }),
  getUserCryptoManager: () => ({
    getRandomValues: (options: Callbacks<{ randomValues: ArrayBuffer }> & { length: number }) =>
      succeed(options, { randomValues: randomFillSync(new Uint8Array(options.length)).buffer })
  }),
  // The person accepts whatever WeChat's sheet asks about.
  requestSubscribeMessage: promising((options: Callbacks<Record<string, string>> & { tmplIds: string[] }) =>
    succeed(options, {
      errMsg: 'requestSubscribeMessage:ok',
      ...Object.fromEntries(options.tmplIds.map((id) => [id, 'accept']))
    })
  ),
  chooseMedia: promising((options: Picked) =>
    privacy.guard('chooseMedia', options, () =>
      succeed(options, { tempFiles: [{ tempFilePath: files.chosen, size: picture.length }] })
    )
  ),
  chooseLocation: promising((options: Pointed) =>
    privacy.guard('chooseLocation', options, () =>
      succeed(options, { name: '石桥桥头', address: '清溪镇', latitude: 29.1, longitude: 104.9 })
    )
  ),
  getFileSystemManager: () => ({
    saveFile: (options: Callbacks<{ savedFilePath: string }> & { tempFilePath: string }) =>
      succeed(options, { savedFilePath: options.tempFilePath.replace('tmp', 'usr') }),
    access: (options: Callbacks<object> & { path: string }) =>
      files.at(options.path)
        ? succeed(options, {})
        : failWith(options, 'access:fail no such file or directory')
  }),
  makePhoneCall: promising((options: Callbacks<object> & { phoneNumber: string }) => {
    asked.phoneCalls.push(options.phoneNumber)
    succeed(options, {})
  }),
  pageScrollTo: promising((options: Callbacks<object>) => succeed(options, {})),
  stopPullDownRefresh: promising((options: Callbacks<object>) => succeed(options, {})),
  showToast: promising((options: Callbacks<object> & { title: string }) => {
    asked.toasts.push(options.title)
    succeed(options, {})
  })
})
