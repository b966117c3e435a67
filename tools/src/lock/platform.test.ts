import { describe, expect, it } from 'vitest';
import { platformOf } from './platform.js';

describe('the platform in a name', () => {
  it.each([
    ['@turbo/darwin-64', { os: ['darwin'], cpu: ['x64'] }],
    ['@turbo/windows-arm64', { os: ['win32'], cpu: ['arm64'] }],
    ['@rollup/rollup-linux-x64-musl', { os: ['linux'], cpu: ['x64'], libc: ['musl'] }],
    ['@rollup/rollup-linux-arm-gnueabihf', { os: ['linux'], cpu: ['arm'], libc: ['glibc'] }],
    ['@rollup/rollup-win32-ia32-msvc', { os: ['win32'], cpu: ['ia32'] }],
    ['@rollup/rollup-win32-x64-gnu', { os: ['win32'], cpu: ['x64'] }],
    ['@unrs/resolver-binding-android-arm-eabi', { os: ['android'], cpu: ['arm'] }],
    ['@oxc-parser/binding-openharmony-arm64', { os: ['openharmony'], cpu: ['arm64'] }],
  ])('%s', (name, platform) => {
    expect(platformOf(name)).toEqual(platform);
  });

  it.each(['fsevents', '@scope/linux', 'arm64-something-else', '@scope/thing'])('%s says none', (name) => {
    expect(platformOf(name)).toBeUndefined();
  });
});
