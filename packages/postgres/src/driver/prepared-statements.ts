/**
 * Statements on PGlite, each parsed and planned once and run many times: `query` of PGlite parses a statement anew at every run and
 * goes into the database six times for it; here it goes in once.
 */
import { protocol, type PGlite } from '@electric-sql/pglite';
import { columnParserOf, type ColumnParser } from './column-parsers.js';
import type { RunStatement } from './database.js';

/** How many statements stay prepared. More different ones than this are the groups of many rows, which are rare. */
const mostPrepared = 200;

interface Prepared {
  readonly name: string;
  readonly columns: readonly ColumnParser[];
}

const { serialize } = protocol;
const sync = serialize.sync();

/** Statements on one connection. */
export interface PreparedStatements {
  readonly run: RunStatement;
  /** Runs a statement without parameters, such as `commit`, and gives back what was done: `COMMIT`. */
  readonly command: (statement: string) => Promise<string>;
}

/**
 * Runs statements on an open PGlite. The caller lets nobody else in between, because statements belong to the transaction that is
 * open.
 */
export function preparedStatementsOn(pglite: PGlite): PreparedStatements {
  const known = new Map<string, Prepared>();
  let made = 0;

  const prepare = async (text: string): Promise<Prepared> => {
    const found = known.get(text);
    if (found !== undefined) {
      // The one that was used last stands last.
      known.delete(text);
      known.set(text, found);
      return found;
    }
    const name = `mgn-${String((made += 1))}`;
    const answers = await send(pglite, [
      serialize.parse({ name, text }),
      serialize.describe({ type: 'S', name }),
      sync,
    ]);
    const described = answers.find((answer) => answer instanceof protocol.messages.RowDescriptionMessage);
    const columns = (described?.fields ?? []).map(({ dataTypeID }) => columnParserOf(dataTypeID));
    const prepared = { name, columns };
    known.set(text, prepared);
    await forgetOldest();
    return prepared;
  };

  const forgetOldest = async (): Promise<void> => {
    const [oldest] = known.size > mostPrepared ? known : [];
    if (oldest === undefined) return;
    known.delete(oldest[0]);
    await send(pglite, [serialize.close({ type: 'S', name: oldest[1].name }), sync]);
  };

  const run: RunStatement = async (text, parameters) => {
    const { name, columns } = await prepare(text);
    const values = parameters.map(textOf);
    const answers = await send(pglite, [serialize.bind({ statement: name, values }), serialize.execute({}), sync]);
    return answers.flatMap((answer) =>
      answer instanceof protocol.messages.DataRowMessage
        ? [answer.fields.map((field, index) => (field === null ? null : columns[index]?.(field)))]
        : [],
    );
  };

  return {
    run,
    command: async (statement) => {
      const answers = await send(pglite, [serialize.query(statement)]);
      const done = answers.find((answer) => answer instanceof protocol.messages.CommandCompleteMessage);
      return done?.text ?? '';
    },
  };
}

/** A value as the database reads it. Numbers and booleans are written in SQL as in JSON. */
function textOf(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

async function send(pglite: PGlite, messages: readonly Uint8Array[]) {
  return pglite.execProtocolStream(Buffer.concat(messages), { syncToFs: false });
}
