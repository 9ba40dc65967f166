import { posix } from 'node:path'

import type { Finding } from '../finding.ts'
import type { BicepFile, Module } from './bicepFile.ts'

/** What stands between two Bicep files: parameters given, outputs read. */
export function checkModules(files: readonly BicepFile[]): readonly Finding[] {
  return files.flatMap((caller) => [
    ...caller.modules.flatMap((module) => parameterFaults(caller, module, files)),
    ...outputFaults(caller, files),
  ])
}

function parameterFaults(
  { file }: BicepFile,
  module: Module,
  files: readonly BicepFile[],
): readonly Finding[] {
  const { symbol, path, line, parameters } = module
  const called = fileOf(file, module, files)
  if (!called) return [{ file, line, message: `${path} is not there` }]
  const missing = called.parameters.filter(
    ({ name, required }) => required && !parameters.includes(name),
  )
  const unknown = parameters.filter(
    (given) => !called.parameters.some(({ name }) => name === given),
  )
  return [
    ...missing.map(({ name }) => `module ${symbol} needs the parameter ${name}`),
    ...unknown.map((name) => `${path} has no parameter ${name}`),
  ].map((message) => ({ file, line, message }))
}

function outputFaults(
  { file, modules, outputUses }: BicepFile,
  files: readonly BicepFile[],
): readonly Finding[] {
  return outputUses.flatMap(({ symbol, output, line }) => {
    const module = modules.find((candidate) => candidate.symbol === symbol)
    const called = module && fileOf(file, module, files)
    if (!called || called.outputs.includes(output)) return []
    return [{ file, line, message: `${called.file} has no output ${output}` }]
  })
}

function fileOf(
  caller: string,
  { path }: Module,
  files: readonly BicepFile[],
): BicepFile | undefined {
  const wanted = posix.join(posix.dirname(caller), path)
  return files.find(({ file }) => file === wanted)
}
