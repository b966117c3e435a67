/**
 * The platform that a native build is for, read from the name of its package: `@rollup/rollup-linux-x64-musl` is for Linux on
 * x64 with musl. Registries that serve a part of the builds leave no other source for it.
 */

/** Where a native build runs, as a lock file writes it. */
export interface Platform {
  readonly os: readonly string[];
  readonly cpu: readonly string[];
  readonly libc?: readonly string[];
}

const systems: Readonly<Record<string, string>> = {
  aix: 'aix',
  android: 'android',
  darwin: 'darwin',
  freebsd: 'freebsd',
  linux: 'linux',
  netbsd: 'netbsd',
  openbsd: 'openbsd',
  openharmony: 'openharmony',
  sunos: 'sunos',
  win32: 'win32',
  windows: 'win32',
};

const processors: Readonly<Record<string, string>> = {
  '64': 'x64',
  arm: 'arm',
  arm64: 'arm64',
  ia32: 'ia32',
  loong64: 'loong64',
  mips64el: 'mips64el',
  ppc64: 'ppc64',
  riscv64: 'riscv64',
  s390x: 's390x',
  x64: 'x64',
};

const libraries: Readonly<Record<string, string>> = {
  glibc: 'glibc',
  gnu: 'glibc',
  gnueabihf: 'glibc',
  musl: 'musl',
  musleabihf: 'musl',
};

/** The platform in a package's name, or `undefined` when the name does not say both system and processor. */
export function platformOf(name: string): Platform | undefined {
  const words = name.slice(name.indexOf('/') + 1).split('-');
  const os = find(words, systems);
  const cpu = find(words, processors);
  if (os === undefined || cpu === undefined) return undefined;
  const libc = os === 'linux' ? find(words, libraries) : undefined;
  return { os: [os], cpu: [cpu], ...(libc === undefined ? {} : { libc: [libc] }) };
}

function find(words: readonly string[], table: Readonly<Record<string, string>>): string | undefined {
  for (const word of words) if (Object.hasOwn(table, word)) return table[word];
  return undefined;
}
