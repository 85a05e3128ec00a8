import { root } from '../setup/lock.mjs'
import { readReactRuntime } from './react-runtime'

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

const bootstrap = '(self.__next_f=self.__next_f||[]).push([0])'
const push = 'self.__next_f.push('
const chunkList = '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push('
/** Browsers look for icons in the head only. */
export const moveIcons =
  'document.querySelectorAll(\'body link[rel="icon"], body link[rel="apple-touch-icon"]\').forEach(el => document.head.appendChild(el))'
const chunkPath = /^static\/chunks\/[\w.~-]+\.js$/

let runtime: string[] | undefined

function parse(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json
  } catch {
    return undefined
  }
}

const isPlain = (value: Json): boolean =>
  value === null ||
  typeof value === 'string' ||
  typeof value === 'number' ||
  (Array.isArray(value) && value.every(isPlain))

/** `self.__next_f.push(<JSON>)`: data for the page, which Next's client reads as such. */
function isFlightData(text: string): boolean {
  if (!text.startsWith(push) || !text.endsWith(')')) return false
  const value = parse(text.slice(push.length, -1))
  return Array.isArray(value) && [1, 2, 3].includes(value[0] as number) && value.slice(1).every(isPlain)
}

function isBootstrap(text: string): boolean {
  if (!text.startsWith(bootstrap)) return false
  const rest = text.slice(bootstrap.length)
  return rest === '' || (rest.startsWith(';') && isFlightData(rest.slice(1)))
}

/** The list of the build's own chunks a page starts with. */
function isChunkList(text: string): boolean {
  if (!text.startsWith(chunkList) || !text.endsWith(');')) return false
  const value = parse(text.slice(chunkList.length, -2))
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const { otherChunks, runtimeModuleIds, ...more } = value
  const isChunk = (chunk: Json) => typeof chunk === 'string' && chunkPath.test(chunk)
  const isId = (id: Json) => typeof id === 'number' || typeof id === 'string'
  return (
    Array.isArray(otherChunks) &&
    otherChunks.every(isChunk) &&
    Array.isArray(runtimeModuleIds) &&
    runtimeModuleIds.every(isId) &&
    Object.keys(more).length === 0
  )
}

/** React's fixed definitions, then at most one call of one of them whose arguments are plain data. */
function isReactRuntime(text: string): boolean {
  runtime ??= readReactRuntime(root)
  let rest = text
  for (let found: string | undefined = ''; found !== undefined; ) {
    rest = rest.slice(found.length).replace(/^;+/, '')
    found = runtime.find((definition) => rest.startsWith(definition))
  }
  if (rest === '') return true
  const call = /^\$R[CSXR]\(([\s\S]*)\);?$/.exec(rest)
  const values = call && parse(`[${call[1]}]`)
  return Array.isArray(values) && values.every(isPlain)
}

/**
 * Whether the text of a script element is one of those the framework writes: data handed over as JSON, the list of chunks, React's runtime.
 * Nothing else may run inline, whoever put it into the page; a script is judged by its whole text, never by where it stands.
 */
export function isKnownScript(text: string): boolean {
  if (text === moveIcons) return true
  return isFlightData(text) || isBootstrap(text) || isChunkList(text) || (text !== '' && isReactRuntime(text))
}
