import fs from 'node:fs'
import path from 'node:path'
import { replyText } from '../http/reply'
import type { Handler, Route } from '../http/router'
import { acts } from './acts'
import { reads } from './reads'
import type { ConsoleServices } from './services'

const PAGE = path.join(__dirname, 'page')

/** The console page at `/console` and the JSON behind it under `/console/api/`. */
export function consoleRoutes(services: ConsoleServices): Route[] {
  return [
    { method: 'GET', path: '/console', handle: file('index.html', 'text/html') },
    { method: 'GET', path: '/console/style.css', handle: file('style.css', 'text/css') },
    ...['script.js', 'chats.js', 'tools.js'].map((name) => ({
      method: 'GET',
      path: `/console/${name}`,
      handle: file(name, 'text/javascript')
    })),
    ...reads(services),
    ...acts(services)
  ]
}

function file(name: string, type: string): Handler {
  return ({ response }) => replyText(response, 200, fs.readFileSync(path.join(PAGE, name), 'utf8'), type)
}
