/** Every way out of a process or a worker, and a guard for each of them. */

const dnsWays = ['lookup', 'lookupService', 'resolve', 'resolve4', 'resolve6', 'resolveAny', 'resolveTxt', 'reverse'];

/** By the module of Node that has them, or the part of one. */
export const waysOfNode: Readonly<Record<string, readonly string[]>> = {
  net: ['connect', 'createConnection'],
  'net.Socket.prototype': ['connect'],
  tls: ['connect'],
  http: ['request', 'get'],
  https: ['request', 'get'],
  http2: ['connect'],
  dns: dnsWays,
  'dns.promises': dnsWays,
  'dns.Resolver.prototype': ['resolve', 'resolve4', 'resolve6'],
  'dns.promises.Resolver.prototype': ['resolve', 'resolve4', 'resolve6'],
  dgram: ['createSocket'],
  'dgram.Socket.prototype': ['bind', 'connect', 'send'],
  child_process: ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork'],
  'child_process.ChildProcess.prototype': ['spawn'],
};

const globalWays = [
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'WebSocketStream', 'WebTransport', 'EventSource', 'RTCPeerConnection'],
  ...['importScripts', 'Worker', 'SharedWorker'],
];

/** One way out: a function or a class, and where it is. */
export interface Way {
  readonly owner: object;
  readonly name: string;
  readonly title: string;
}

/**
 * The ways out that there are.
 * @param load loads a module of Node, where there is Node
 */
export function waysOut(load?: (module: string) => object): Way[] {
  const modules = load ? Object.entries(waysOfNode).map(([path, names]) => ways(partOf(load, path), names, path)) : [];
  const { navigator = {} } = globalThis as { navigator?: object };
  return [...modules.flat(), ...ways(globalThis, globalWays), ...ways(navigator, ['sendBeacon'], 'navigator')];
}

function partOf(load: (module: string) => object, path: string): object {
  const [module = '', ...steps] = path.split('.');
  return steps.reduce<object>((whole, step) => Reflect.get(whole, step), load(module));
}

const ways = (owner: object, names: readonly string[], path?: string): Way[] =>
  names
    .filter((name) => typeof Reflect.get(owner, name) === 'function')
    .map((name) => ({ owner, name, title: path === undefined ? name : `${path}.${name}` }));

/**
 * Puts a guard at each way. All else about it stays as it is.
 * @param refuses is asked at every try, with the title of the way: whether it fails, or goes on
 * @returns takes the guards away
 */
export function guardWays(all: readonly Way[], refuses: (title: string) => boolean): () => void {
  const taken = all.map(({ owner, name, title }) => {
    const own = Object.getOwnPropertyDescriptor(owner, name);
    const pass = (): void => {
      if (refuses(title)) throw new Error(`${title} is closed`);
    };
    const value = new Proxy(Reflect.get(owner, name), {
      apply(target, self, args) {
        pass();
        return Reflect.apply(target, self, args);
      },
      construct(target, args, made) {
        pass();
        return Reflect.construct(target, args, made);
      },
    });
    Object.defineProperty(owner, name, {
      value,
      configurable: true,
      writable: true,
      enumerable: own?.enumerable ?? true,
    });
    return () => (own ? Object.defineProperty(owner, name, own) : Reflect.deleteProperty(owner, name));
  });
  return () => {
    for (const takeAway of taken) takeAway();
  };
}
