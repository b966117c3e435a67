/**
 * Where a store is: what someone writes in a setting, told apart.
 */
import { MgnError } from '@mgn/domain';

/** A PostgreSQL server, a folder on this machine, or the memory of this process. */
export type StoreAddress =
  | { readonly kind: 'server'; readonly url: string }
  | { readonly kind: 'folder'; readonly folder: string }
  | { readonly kind: 'memory' };

/**
 * Reads an address: `postgres://…` (or `postgresql://…`), `memory`, or the path of a folder.
 *
 * Throws `store-address-unknown` for nothing at all and for another kind of URL; the address itself, which may hold a
 * password, is not repeated.
 */
export function storeAddressOf(text: string): StoreAddress {
  if (/^postgres(ql)?:\/\//i.test(text)) return { kind: 'server', url: text };
  if (text.trim() === '' || /^[a-z][a-z0-9+.-]+:\/\//i.test(text)) {
    throw new MgnError('store-address-unknown', 'an address `postgres://…`, a folder or `memory` was expected');
  }
  return text === 'memory' ? { kind: 'memory' } : { kind: 'folder', folder: text };
}
