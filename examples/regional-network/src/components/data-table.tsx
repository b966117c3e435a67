/**
 * A table that becomes cards on a phone and stays a table for assistive technology.
 */
import type { Child } from 'hono/jsx';

/** A table with a caption; the first cell of a row is its head when `rowHeads`. */
export const DataTable = ({
  caption,
  heads,
  rows,
  className,
}: {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly Child[])[];
  readonly className?: string;
}) => (
  <table role="table" class={className === undefined ? 'cards-on-phone' : `cards-on-phone ${className}`}>
    <caption class="visually-hidden">{caption}</caption>
    <thead role="rowgroup">
      <tr role="row">
        {heads.map((head) => (
          <th role="columnheader" scope="col">
            {head}
          </th>
        ))}
      </tr>
    </thead>
    <tbody role="rowgroup">
      {rows.map((cells) => (
        <tr role="row">
          {cells.map((cell, index) => (
            <td role="cell" data-label={heads[index]}>
              {cell}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

/** Facts as pairs of a word and its value; a pair without value is left out. */
export const Facts = ({ facts }: { readonly facts: readonly (readonly [string, Child | null])[] }) => (
  <dl class="facts">
    {facts
      .filter(([, value]) => value !== null && value !== '')
      .map(([term, value]) => (
        <>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </>
      ))}
  </dl>
);

/** Somebody's own words. */
export const Quote = ({ children, by }: { readonly children: Child; readonly by: string }) => (
  <blockquote class="quote">
    <p>{children}</p>
    <footer>{by}</footer>
  </blockquote>
);

/** Lists as links with counts; one is the current one. */
export const Tabs = ({
  label,
  tabs,
}: {
  readonly label: string;
  readonly tabs: readonly {
    readonly href: string;
    readonly text: string;
    readonly count: number;
    readonly current: boolean;
  }[];
}) => (
  <nav aria-label={label}>
    <ul class="tabs">
      {tabs.map(({ href, text, count, current }) => (
        <li>
          <a href={href} aria-current={current ? 'page' : undefined}>
            {text} <b>{count}</b>
          </a>
        </li>
      ))}
    </ul>
  </nav>
);
