/**
 * Whether the references that were met lead somewhere, to the right kind, and not in a circle.
 */
import type { IssueLog } from '../issue.js';
import type { FoundReference } from '../structure/walk.js';
import type { BundleEntry } from './entries.js';
import type { ResolveReference } from './reference-index.js';

/** References that have to be beyond doubt, because the referral hangs on them. */
const decisive: ReadonlySet<string> = new Set(['subject', 'for', 'focus', 'requester']);
/** References between resources of one kind that may not form a circle. */
const ordered: ReadonlySet<string> = new Set(['partOf', 'basedOn', 'replaces']);

/** Checks the references of a bundle. */
export function checkReferences(
  references: readonly FoundReference[],
  entries: readonly BundleEntry[],
  resolve: ResolveReference,
  log: IssueLog,
): void {
  const byIndex = new Map(entries.map((entry) => [entry.index, entry]));
  const edges = new Map<number, { readonly to: number; readonly path: string }[]>();
  for (const found of references) {
    const from = byIndex.get(found.entry);
    const target = resolve(found.reference, from?.fullUrl ?? null);
    const place = `${found.path}.reference`;
    switch (target.to) {
      case 'entry':
        if (!fits(found, target.entry.resource.resourceType)) log.add('bad-reference', place);
        if (from !== undefined && ordered.has(found.element)) {
          edges.set(from.index, [...(edges.get(from.index) ?? []), { to: target.entry.index, path: place }]);
        }
        break;
      case 'several':
        if (decisive.has(found.element)) log.add('ambiguous-reference', place);
        break;
      case 'contained':
        if (!isContained(from, found.reference)) log.add('bad-reference', place);
        break;
      case 'outside':
        log.add(target.type === null || fits(found, target.type) ? 'reference-outside' : 'bad-reference', place);
        break;
      case 'nowhere':
        log.add('bad-reference', place);
        break;
    }
  }
  checkCircles(edges, log);
}

/** Checks the references of a resource that stands alone: only what can be seen without looking elsewhere. */
export function checkLoneReferences(
  references: readonly FoundReference[],
  resource: BundleEntry,
  resolve: ResolveReference,
  log: IssueLog,
): void {
  for (const found of references) {
    const target = resolve(found.reference, null);
    const wrongKind = target.to === 'outside' && target.type !== null && !fits(found, target.type);
    const missing = target.to === 'contained' && !isContained(resource, found.reference);
    const nowhere = target.to === 'nowhere' && !found.reference.startsWith('urn:');
    if (wrongKind || missing || nowhere) log.add('bad-reference', `${found.path}.reference`);
  }
}

function fits({ targets }: FoundReference, type: string): boolean {
  return targets === null || targets.has(type);
}

function isContained(from: BundleEntry | undefined, reference: string): boolean {
  if (reference === '#') return true;
  const contained = from === undefined || !('contained' in from.resource) ? [] : (from.resource.contained ?? []);
  return contained.some(({ id }) => `#${id ?? ''}` === reference);
}

function checkCircles(
  edges: ReadonlyMap<number, readonly { readonly to: number; readonly path: string }[]>,
  log: IssueLog,
): void {
  const done = new Set<number>();
  for (const start of edges.keys()) {
    const onTheWay = new Set<number>();
    // Each step is an entry with how many of its references were followed; a list, because chains can be thousands long.
    const steps: { readonly at: number; next: number }[] = [{ at: start, next: 0 }];
    onTheWay.add(start);
    while (steps.length > 0) {
      const step = steps[steps.length - 1];
      if (step === undefined) break;
      const edge = done.has(step.at) ? undefined : edges.get(step.at)?.[step.next];
      if (edge === undefined) {
        done.add(step.at);
        onTheWay.delete(step.at);
        steps.pop();
        continue;
      }
      step.next += 1;
      if (onTheWay.has(edge.to)) log.add('cycle', edge.path);
      else if (!done.has(edge.to)) {
        onTheWay.add(edge.to);
        steps.push({ at: edge.to, next: 0 });
      }
    }
  }
}
