import { randomUUID } from 'node:crypto'
import Module from 'node:module'

interface Binding {
  readonly type: string
  readonly direction: string
  readonly methods?: readonly string[]
  readonly route?: string
}

export interface RegisteredFunction {
  readonly metadata: {
    readonly name: string
    readonly bindings: Readonly<Record<string, Binding>>
  }
  readonly callback: unknown
}

/** The library's own steps around a handler: what comes over the wire in, what goes over it out. */
interface InvocationModel {
  getArguments(): Promise<{ readonly context: object; readonly inputs: readonly unknown[] }>
  invokeFunction(context: object, inputs: readonly unknown[], callback: unknown): Promise<unknown>
  getResponse(context: object, result: unknown): Promise<{ readonly returnValue?: unknown }>
}

interface ProgrammingModel {
  getInvocationModel(context: object): InvocationModel
}

/**
 * Plays the worker of Azure Functions: supplies `@azure/functions-core` to the library, as the worker
 * does, by a hook on `require`; keeps what `app.http` and `app.timer` register; and calls it through
 * the library's own invocation model. To be called before anything imports the library.
 */
export function functionsCore() {
  const registered: RegisteredFunction[] = []
  let model: ProgrammingModel | undefined
  const core = {
    version: '3.0.0',
    hostVersion: '4.1000.0',
    Disposable: class {
      dispose(): void {}
    },
    registerHook: () => new core.Disposable(),
    setProgrammingModel: (set: ProgrammingModel) => void (model = set),
    getProgrammingModel: () => model,
    registerFunction(metadata: RegisteredFunction['metadata'], callback: unknown) {
      registered.push({ metadata, callback })
      return new core.Disposable()
    },
    log: () => undefined,
  }
  // oxlint-disable-next-line typescript/unbound-method -- the proxy hands on whose method it is
  Module.prototype.require = new Proxy(Module.prototype.require, {
    apply: (require, self, [name]): unknown =>
      name === '@azure/functions-core' ? core : Reflect.apply(require, self, [name]),
  })

  return {
    registered,
    async invoke({ metadata, callback }: RegisteredFunction, data: object): Promise<unknown> {
      if (!model) throw new Error('nothing has imported @azure/functions')
      const [name] = triggerOf(metadata)
      const invocation = model.getInvocationModel({
        invocationId: randomUUID(),
        metadata,
        request: { inputData: [{ name, data }], triggerMetadata: {}, traceContext: {} },
        log: () => undefined,
      })
      const { context, inputs } = await invocation.getArguments()
      const result = await invocation.invokeFunction(context, inputs, callback)
      return (await invocation.getResponse(context, result)).returnValue
    },
  }
}

export type FunctionsCore = ReturnType<typeof functionsCore>

/** What sets a function off, with the name of its binding. */
export function triggerOf({ bindings }: RegisteredFunction['metadata']): [string, Binding] {
  const trigger = Object.entries(bindings).find(([, { direction }]) => direction === 'in')
  if (!trigger) throw new Error('a function without a trigger')
  return trigger
}
