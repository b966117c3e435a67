/**
 * A lint rule: files are called after one concept of the domain, in kebab-case.
 */
import { basename } from 'node:path';

const saysNothing = new Set([
  'utils',
  'util',
  'helpers',
  'helper',
  'common',
  'misc',
  'types',
  'constants',
  'manager',
  'service',
]);

/** @type {import('eslint').Rule.RuleModule} */
export const fileName = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      empty: '`{{name}}` says nothing about what is inside: name the file after the concept',
      shape: '`{{name}}` is not kebab-case',
    },
  },
  create(context) {
    const name = basename(context.filename);
    return {
      Program(node) {
        const stem = (name.startsWith('.') ? name.slice(1) : name).split('.')[0] ?? '';
        if (stem.split('-').some((word) => saysNothing.has(word)) && isWhole(stem)) {
          context.report({ node, messageId: 'empty', data: { name } });
        } else if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(stem)) {
          context.report({ node, messageId: 'shape', data: { name } });
        }
      },
    };
  },
};

/** `types.ts` and `date-utils.ts` say nothing; `service-request.ts` does. @param {string} stem */
function isWhole(stem) {
  const words = stem.split('-');
  const last = words[words.length - 1] ?? '';
  return saysNothing.has(stem) || ['utils', 'util', 'helpers', 'helper', 'manager'].includes(last);
}
