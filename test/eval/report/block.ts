/** A piece of the report, drawn by `markdown.ts` and `html.ts`. */
export type Block =
  | { readonly block: 'text'; readonly text: string }
  | {
      readonly block: 'table';
      readonly caption: string;
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
      /** Folded away until it is asked for. */
      readonly folded?: boolean;
    }
  /** A drawing; what it shows also stands in a table. */
  | { readonly block: 'plot'; readonly svg: string };

export interface Section {
  readonly title: string;
  readonly blocks: readonly Block[];
}

export function text(words: string): Block {
  return { block: 'text', text: words };
}

export function table(caption: string, head: readonly string[], rows: readonly (readonly string[])[]): Block {
  return { block: 'table', caption, head, rows };
}

export function folded(caption: string, head: readonly string[], rows: readonly (readonly string[])[]): Block {
  return { block: 'table', caption, head, rows, folded: true };
}

export function plot(svg: string): Block {
  return { block: 'plot', svg };
}
