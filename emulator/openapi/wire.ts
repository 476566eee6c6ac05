import type { OpenData } from '../chat/cloudIds'
import { WireError } from '../wireError'
import type { AskOpenApi } from './port'
import { decode, encode, type Fields, inner, inners, texts } from './protobuf'

/** Fields of the SDK's CommApiData, its OpenApiData of KeyValuePairs, and its SvrkitApiData. */
const OPEN_API_DATA = 2
const PAIRS = 1
const KEY = 1
const VALUE = 2
const SVRKIT_DATA = 4
const API_NAME = 1
const REQUEST = 2
/** Of ApiGetOpenDataByCloudIdReq and the OpDataItems it is answered with. */
const CLOUD_IDS = 2
const DATA_LIST = 1
const CLOUD_ID = 1
const JSON_TEXT = 2
/** Of CommOpenApiResp. */
const RESPONSE = 1
const CONTENT_TYPE = 2
const SVRKIT_ERROR = 6

const GET_OPEN_DATA = 'ApiGetOpenDataByCloudId'

/**
 * `wx.openApi`, by which the SDK carries `cloud.openapi.*` and `cloud.getOpenData`: protocol buffers in a form,
 * protocol buffers back. Who asks for open data is known by the token that each invocation carries in its
 * environment, never by anything in the request.
 *
 * @param exchange what stands for one cloudID, for the caller of the given token
 * @throws WireError for what is no such message, and for other APIs of this kind, by their names
 */
export function wxOpenApi(
  { apiName, requestData, wxCloudApiToken }: Record<string, unknown>,
  exchange: (cloudId: string, token: string) => OpenData,
  ask: AskOpenApi
): Buffer {
  const name = String(apiName)
  const data = read(requestData)
  if (data.has(OPEN_API_DATA)) return answered(ask(name, paramsOf(inner(data, OPEN_API_DATA))))
  if (name !== GET_OPEN_DATA)
    throw new WireError('INVALID_PARAM', `wx.openApi is not supported by the local cloud for ${name}`)
  const items = cloudIdsOf(data).map((cloudId): [number, Buffer] => [
    DATA_LIST,
    encode([CLOUD_ID, cloudId], [JSON_TEXT, JSON.stringify(exchange(cloudId, String(wxCloudApiToken ?? '')))])
  ])
  return encode([RESPONSE, encode(...items)], [SVRKIT_ERROR, 0])
}

function read(requestData: unknown): Fields {
  if (!Buffer.isBuffer(requestData)) throw new WireError('INVALID_PARAM', 'requestData is missing')
  return understood(() => decode(requestData))
}

function understood<Value>(make: () => Value): Value {
  try {
    return make()
  } catch (error) {
    throw new WireError('INVALID_PARAM', `requestData: ${(error as Error).message}`)
  }
}

function cloudIdsOf(data: Fields): string[] {
  return understood(() => {
    const call = inner(data, SVRKIT_DATA)
    return texts(call, API_NAME)[0] === GET_OPEN_DATA ? texts(inner(call, REQUEST), CLOUD_IDS) : []
  })
}

/** The SDK writes the names of parameters in snake case and their values as JSON. */
function paramsOf(call: Fields): Record<string, unknown> {
  return understood(() =>
    Object.fromEntries(
      inners(call, PAIRS).map((pair) => [
        camelCased(texts(pair, KEY)[0] ?? ''),
        JSON.parse(texts(pair, VALUE)[0] ?? 'null') as unknown
      ])
    )
  )
}

/** An answer with a `buffer` goes out as bytes of its `contentType`, every other one as JSON in snake case. */
function answered({ errCode, errMsg, ...answer }: Record<string, unknown>): Buffer {
  const { contentType, buffer } = answer
  if (errCode === 0 && typeof buffer === 'string')
    return encode([RESPONSE, Buffer.from(buffer, 'base64')], [CONTENT_TYPE, String(contentType)])
  const json = JSON.stringify({ errcode: errCode, errmsg: errMsg, ...(snakeCased(answer) as object) })
  return encode([RESPONSE, json], [CONTENT_TYPE, 'application/json'])
}

const camelCased = (name: string): string =>
  name.replace(/_[a-z]/g, (letter) => letter.charAt(1).toUpperCase())

function snakeCased(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(snakeCased)
  if (typeof value !== 'object' || value === null) return value
  const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [snake(name), snakeCased(one)]))
}
