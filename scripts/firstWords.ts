import { exitWith } from './exitWith'
import { launchChromium } from './browser/chromium'
import { arrivalOf, secondsOnSlowLine, slowDown } from './browser/slowLine'
import { newPhone, visitOn } from './browser/visit'

/** Opens the home page of a running `npm start` on a slow line, and says when its words are seen. */
async function main(): Promise<void> {
  const [url = 'http://127.0.0.1:8787', openid = 'demo-wang-guixiang'] = process.argv.slice(2)
  const browser = await launchChromium()
  try {
    const page = await visitOn(await newPhone(browser), { url, openid })
    await slowDown(page)
    await page.goto(`${url}/#/pages/home/index`, { waitUntil: 'commit' })
    for (const words of ['联户', '反映问题']) {
      const arrival = await arrivalOf(page, page.getByText(words).first())
      const line = secondsOnSlowLine(arrival).toFixed(1)
      console.log(
        `「${words}」 after ${(arrival.ms / 1000).toFixed(1)} s: ${Math.round(arrival.bytes / 1024)} KB in ${arrival.rounds} rounds, ${line} s of them the line's`
      )
    }
  } finally {
    await browser.close()
  }
}

exitWith(main())
