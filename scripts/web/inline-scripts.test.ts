import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../setup/lock.mjs'
import { isKnownScript, moveIcons } from './inline-scripts'
import { readReactRuntime } from './react-runtime'

const runtime = readReactRuntime(root)
const defining = (name: string) => runtime.find((text) => text.includes(`${name}=function`)) ?? ''

test('React brings the scripts that put late parts in their places', () => {
  for (const name of ['$RC', '$RS', '$RX', '$RR']) expect(defining(name), name).not.toBe('')
})

test('the script that moves icons is still Next’s', () => {
  const file =
    'node_modules/next/dist/server/app-render/metadata-insertion/create-server-inserted-metadata.js'
  expect(readFileSync(join(root, file), 'utf8')).toContain(moveIcons)
  expect(isKnownScript(moveIcons)).toBe(true)
})

test.each([
  '(self.__next_f=self.__next_f||[]).push([0])',
  '(self.__next_f=self.__next_f||[]).push([0]);self.__next_f.push([2,null])',
  'self.__next_f.push([1,"1:\\"$Sreact.fragment\\"\\n\\u003cscript\\u003e"])',
  'self.__next_f.push([3,"AAEC"])',
  '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":["static/chunks/a-b_1.js"],"runtimeModuleIds":[1]});',
  '$RC("B:0","S:0")',
  '$RX("B:1","NEXT_HTTP_ERROR_FALLBACK;404")',
  '$RR("B:0","S:0",[["/_next/static/a.css","next"]])',
  'requestAnimationFrame(function(){$RT=performance.now()});',
  `${defining('$RX')};$RX("B:0","1")`,
  `${defining('$RC')}$RC("B:0","S:0")`,
])('%s is the framework’s own', (text) => {
  expect(isKnownScript(text)).toBe(true)
})

test.each([
  '',
  'alert(1)',
  '$RC',
  '$RC(alert(1))',
  '$RC("B:0");alert(1)',
  '$RC("B:0","S:0")//\nalert(1)',
  '$RC("B:0"),alert(1),("S:0")',
  '$RC(`${alert(1)}`)',
  '$RQ("B:0")',
  'self.__next_f.push([1,"a"]);alert(1)',
  'self.__next_f.push([1,"a"+alert(1)])',
  'self.__next_f.push([1,alert(1)])',
  'self.__next_f.push([1,{"toString":1}])',
  'self.__next_f.push([9,"a"])',
  'self.__next_f.push(1,"a")',
  ' self.__next_f.push([1,"a"])',
  '(self.__next_f=self.__next_f||[]).push([0]);alert(1)',
  '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":["https://evil.example/a.js"],"runtimeModuleIds":[]});',
  '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":["static/chunks/../a.js"],"runtimeModuleIds":[]});',
  '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":[],"runtimeModuleIds":[],"a":1});',
  `${defining('$RX')}alert(1)`,
  `alert(1);${defining('$RX')}`,
])('%s stays blocked', (text) => {
  expect(isKnownScript(text)).toBe(false)
})
